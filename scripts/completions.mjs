/** Completion for bash and zsh from the manifest; nothing is started to complete a word. */

const forms = ({ name, char, allowNo }) => [
  `--${name}`,
  ...(allowNo ? [`--no-${name}`] : []),
  ...(char ? [`-${char}`] : []),
];
const takesFile = ({ value }) => /FILE/.test(value ?? '');

export function bashCompletion(commands) {
  const flags = commands.map((one) => `    ${one.name}) words='${one.flags.flatMap(forms).join(' ')}' ;;`);
  const choices = new Map();
  const files = new Set();
  for (const flag of commands.flatMap((one) => one.flags)) {
    if (flag.options.length > 0) choices.set(`--${flag.name}`, flag.options);
    else if (takesFile(flag)) files.add(`--${flag.name}`);
  }
  return `# bash completion of maildoctor; made from oclif.manifest.json
_maildoctor() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')} help --help --version' -- "$word"))
    return
  fi
  case $before in
${[...choices].map(([flag, all]) => `    ${flag}) COMPREPLY=($(compgen -W '${all.join(' ')}' -- "$word")); return ;;`).join('\n')}
    ${[...files].join('|')}) COMPREPLY=($(compgen -f -- "$word")); return ;;
  esac
  case \${COMP_WORDS[1]} in
${flags.join('\n')}
    help) words='${commands.map(({ name }) => name).join(' ')}' ;;
  esac
  case $word in
    -*) COMPREPLY=($(compgen -W "$words --help" -- "$word")) ;;
    *) if [ "\${COMP_WORDS[1]}" = help ]; then COMPREPLY=($(compgen -W "$words" -- "$word")); else COMPREPLY=($(compgen -f -- "$word")); fi ;;
  esac
}
complete -o filenames -F _maildoctor maildoctor
`;
}

/** Text between the brackets and quotes of an _arguments specification. */
const told = (words = '') => words.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''");

function zshFlag(flag) {
  const many = flag.multiple ? '*' : '';
  const value =
    flag.value === undefined
      ? ''
      : flag.options.length > 0
        ? `:${told(flag.name)}:(${flag.options.join(' ')})`
        : `:${told(flag.value)}:${takesFile(flag) ? '_files' : ' '}`;
  return forms(flag).map(
    (form) => `        '${many}${form}[${told(flag.text)}]${form.startsWith('--no-') ? '' : value}' \\`,
  );
}

export const zshCompletion = (commands) => `#compdef maildoctor
# zsh completion of maildoctor; made from oclif.manifest.json
_maildoctor() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    '${told(name)}:${told(summary)}'`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe -t commands command commands
    _arguments '--help[Show help]' '--version[Show the version]'
    return
  fi
  case $words[2] in
${commands
  .map(
    ({ name, flags }) => `    ${name})
      _arguments \\
        '--help[Show help]' \\
${flags.flatMap(zshFlag).join('\n')}
        '*:argument:_files' ;;`,
  )
  .join('\n')}
  esac
}
_maildoctor "$@"
`;
