import type { Stories, Story, StoryEvent, StoryLine } from '../facts/log-story.ts';
import { WHO_ACTS } from '../facts/who-acts.ts';
import { phrase, sentence, type Text } from '../words/phrase.ts';
import type { Cell, Page, Section } from './define.ts';

/** Each message from its arrival to its end, with the explanation where it failed. */
export const storiesPage = ({ stories, more }: Stories): Page => [
  ...stories.flatMap(storySections),
  ...(more === 0
    ? []
    : [
        {
          kind: 'lines' as const,
          title: phrase`More`,
          lines: [phrase`  ${more} more messages are not shown; narrow it with --since and --until`],
        },
      ]),
];

function storySections(story: Story): readonly Section[] {
  const { queueIds, messageIds, lines } = story;
  const name = queueIds[0] ?? messageIds[0] ?? lines[0]?.time ?? 'refused at the door';
  const told = new Set<string>();
  return [
    { kind: 'lines', title: phrase`Message ${name}`, lines: headLines(story).map((line) => phrase`  ${line}`) },
    {
      kind: 'table',
      title: phrase`Story of ${name}`,
      head: [phrase`when`, phrase`what`, phrase`line`],
      rows: lines.flatMap((line) => rowsOf(line, told)),
    },
  ];
}

function headLines({
  queueIds,
  messageIds,
  sender,
  recipients,
  begunBefore,
  unfinished,
  omitted,
}: Story): readonly Text[] {
  return [
    ...(sender === undefined ? [] : [sender === '' ? phrase`from <> (a bounce)` : phrase`from ${sender}`]),
    ...recipients.map(({ address, outcome }) => phrase`to ${address}: ${sentence(OUTCOMES[outcome])}`),
    ...(messageIds.length === 0 ? [] : [phrase`Message-ID ${messageIds.join(', ')}`]),
    ...(queueIds.length < 2 ? [] : [phrase`queue ids ${queueIds.join(', ')}`]),
    ...(begunBefore ? [phrase`It was under way already when the log began.`] : []),
    ...(unfinished ? [phrase`It was still in the queue when the log ended.`] : []),
    ...(omitted === 0 ? [] : [phrase`${omitted} more lines are not shown.`]),
  ];
}

const OUTCOMES: Readonly<Record<StoryEvent, string>> = {
  arrived: 'came in',
  queued: 'in the queue',
  sent: 'delivered',
  deferred: 'deferred',
  bounced: 'bounced',
  expired: 'given up',
  rejected: 'refused',
  warning: 'warning',
  fatal: 'error',
  notified: 'bounce sent',
  removed: 'done',
  noted: '',
};

const TONES: Readonly<Partial<Record<StoryEvent, Cell['tone']>>> = {
  sent: 'good',
  deferred: 'doubt',
  warning: 'doubt',
  bounced: 'bad',
  expired: 'bad',
  rejected: 'bad',
  fatal: 'bad',
};

type Row = readonly (Text | Cell)[];

function rowsOf(
  { time = '', what, message, explanation, nextAttempt, mta }: StoryLine,
  told: Set<string>,
): readonly Row[] {
  const tone = TONES[what];
  const cell = tone === undefined ? sentence(OUTCOMES[what]) : { text: sentence(OUTCOMES[what]), tone };
  const isNew = explanation !== undefined && !told.has(explanation.id);
  if (explanation) told.add(explanation.id);
  return [
    [time, cell, message],
    ...(isNew
      ? [
          ['', phrase`meaning`, phrase`${sentence(explanation.title)}. ${sentence(explanation.why)}`],
          ['', phrase`who acts`, sentence(WHO_ACTS[explanation.blame])],
          ['', phrase`to do`, sentence(explanation.fix)],
        ]
      : []),
    ...(nextAttempt === undefined || mta === undefined
      ? []
      : [['', phrase`retry`, phrase`about ${nextAttempt}, by the defaults of ${mta}`]]),
  ];
}
