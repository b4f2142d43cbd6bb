import { addressIn, type Outcome, oneText, outcomeOf } from './bounce.ts';

/** `   ----- The following addresses had permanent fatal errors -----` and its kin begin a part (savemail.c, errbody). */
const TITLE = /^ *-{3,} ?(.*?) ?-{3,} *$/m;
const REASON = /^ *\(reason: (.*)\)$/;
const EXPANDED = /^ *\(expanded from: .*\)$/;
const DELAYED = /transient non-fatal|still undelivered|will keep trying/i;
const TALKING = /while talking to ([\w.-]{1,255}?)\.?:/;

/** Sendmail's reports: the addresses with their reasons, else with what the transcript of the session shows. */
export function readSendmail(text: string): readonly Outcome[] {
  const pieces = text.split(TITLE);
  const part = (title: RegExp): string => pieces.filter((_, index) => title.test(pieces[index - 1] ?? '')).join('\n');
  const transcript = part(/^Transcript of session/i);
  const session = { host: TALKING.exec(transcript)?.[1], answers: answersOf(transcript) };
  const isDelayed = DELAYED.test(text) && !/permanent fatal errors/.test(text);
  const listed = part(/^The following addresses had/i).split(/\r?\n/);
  const found: { readonly recipient: string; reason?: string }[] = [];
  for (const line of listed) {
    const reason = REASON.exec(line)?.[1];
    const last = found.at(-1);
    if (reason !== undefined && last !== undefined) last.reason = reason;
    else if (!EXPANDED.test(line) && addressIn(line) !== undefined) found.push({ recipient: addressIn(line) ?? '' });
  }
  return found.flatMap(({ recipient, reason }) => {
    const words = reason ?? answerFor(recipient, session.answers);
    return words === '' ? [] : [outcomeOf(recipient, words, { isDelayed, host: session.host })];
  });
}

/** What the other side answered (`<<<`), and what Sendmail says of it itself. */
const answersOf = (transcript: string): readonly string[] =>
  transcript
    .split(/\r?\n/)
    .filter((line) => /^(?:<<< )?[45]\d\d[ -]/.test(line) || /^\S.*\.\.\. .*/.test(line))
    .map((line) => line.replace(/^<<< /, ''))
    .filter((line) => !/^503 5\.0\.0 Need RCPT|while talking to/.test(line));

function answerFor(recipient: string, answers: readonly string[]): string {
  const own = answers.filter((answer) => answer.includes(recipient));
  return oneText([(own.length > 0 ? own : answers)[0] ?? '']);
}
