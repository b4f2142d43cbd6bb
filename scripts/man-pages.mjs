/** Man pages from the manifest, in mdoc (mandoc.7): one of the whole, one a command. */

import { fold } from './fold.mjs';

/** Text of roff: backslashes, hyphens that must stay as they are, and a point or quote that would begin a request. */
const text = (words) =>
  words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .split('\n')
    .map((line) => line.trim().replace(/^(?=[.'])/, '\\&'))
    .filter((line) => line !== '')
    .join('\n');
/** An argument of a macro: in quotes, in which a quote is doubled. */
const argument = (words) => `"${text(words).replaceAll('"', '""')}"`;
/** mdoc wants a sentence a line. */
const sentences = (words) =>
  text(
    words
      .replace(/([.!?]) +(?=[A-Z])/g, '$1\n')
      .split('\n')
      .flatMap((line) => fold(line, LINE))
      .join('\n'),
  );
/** mandoc asks for lines of at most 80; some of them for the escapes of hyphens. */
const LINE = 72;

const EXITS = [
  [0, 'Everything was judged, and nothing was found.'],
  [1, 'Something at or above \\-\\-fail\\-on was found.'],
  [2, 'The call was wrong.'],
  [3, 'Nothing was found, but something could not be judged.'],
  [70, 'A bug of maildoctor.'],
  [130, 'Interrupted; the report so far was printed.'],
];

/** File name → content. `date` is that of the release, `version` that of the program. */
export function manPages(commands, { date, version }) {
  const head = (title) =>
    `.Dd ${mdocDate(date)}\n.Dt ${title.toUpperCase()} 1\n.Os "maildoctor ${version}"\n.Sh NAME\n`;
  const pages = commands.map((command) => [`${pageOf(command)}.1`, head(pageOf(command)) + commandPage(command)]);
  return new Map([['maildoctor.1', head('maildoctor') + wholePage(commands)], ...pages]);
}

const pageOf = ({ name }) => `maildoctor-${name.replaceAll(' ', '-')}`;

const mdocDate = (date) =>
  date.toLocaleDateString('en-US', { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' });

function wholePage(commands) {
  const list = commands.map(({ name, summary }) => `.It Cm ${name}\n${sentences(summary)}`).join('\n');
  const common = commands[0].flags.filter(({ isCommon }) => isCommon);
  return `.Nm maildoctor
.Nd tell why mail does not arrive, and what to change
.Sh SYNOPSIS
.Nm
.Ar command
.Op Ar argument ...
.Nm
.Fl \\-help | \\-version
.Sh DESCRIPTION
.Nm
tells why mail does not arrive, how one knows, and the exact thing to change.
The commands are:
.Bl -tag -width Ds
${list}
.El
.Pp
Each has a page of its own:
${commands.map((one, index) => `.Xr ${pageOf(one)} 1${index < commands.length - 1 ? ' ,' : ' .'}`).join('\n')}
.Pp
These options are common to all commands:
${optionList(common)}
.Sh FILES
.Bl -tag -width Ds
.It Pa maildoctor.yaml
Targets with what is expected of them, severities, waivers and defaults;
looked for from the working directory upward.
.El
${exitStatus()}
`;
}

function commandPage(command) {
  const { name, summary, description, examples, args, flags, takesMore } = command;
  const own = flags.filter(({ isCommon }) => !isCommon);
  const given = args.map(({ name: arg, required }) =>
    required ? `.Ar ${arg}` : `.Op Ar ${arg}${takesMore ? ' ...' : ''}`,
  );
  return `.Nm ${pageOf(command)}
.Nd ${text(summary.replace(/[.?]$/, ''))}
.Sh SYNOPSIS
.Nm maildoctor ${name}
.Op Ar option ...
${given.join('\n')}
.Sh DESCRIPTION
${sentences(description || summary)}
${args.length === 0 ? '' : `.Bl -tag -width Ds\n${args.map((one) => `.It Ar ${one.name}\n${sentences(one.text ?? '')}`).join('\n')}\n.El\n`}.Pp
${own.length === 0 ? '' : `Options of its own:\n${optionList(own)}\n.Pp\n`}The options that all commands have are in
.Xr maildoctor 1 .
${exitStatus()}
${examples.length === 0 ? '' : `.Sh EXAMPLES\n${examples.map((one) => `.Dl ${argument(one)}`).join('\n')}\n`}.Sh SEE ALSO
.Xr maildoctor 1
`;
}

const optionList = (flags) => `.Bl -tag -width Ds\n${flags.map(option).join('\n')}\n.El`;

function option({ name, char, text: words = '', value, options, multiple, allowNo, usual }) {
  const letter = char ? `Fl ${char} , ` : '';
  const off = allowNo ? ` , Fl \\-no\\-${text(name)}` : '';
  const taken = value === undefined ? '' : ` Ns = Ns Ar ${argument(value)}`;
  const notes = [
    ...(multiple ? ['May be given several times.'] : []),
    ...(options.length > 0 ? [`One of ${options.join(', ')}.`] : []),
    ...(usual === undefined ? [] : [`Usually ${usual}.`]),
  ];
  return `.It ${letter}Fl \\-${text(name)}${taken}${off}\n${sentences([words, ...notes].filter(Boolean).join('\n')) || '\\&'}`;
}

const exitStatus = () =>
  `.Sh EXIT STATUS\n.Bl -tag -width Ds\n${EXITS.map(([code, words]) => `.It ${code}\n${words}`).join('\n')}\n.El`;
