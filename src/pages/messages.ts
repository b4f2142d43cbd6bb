import type { Facts } from '../facts/facts.ts';
import type { ReceivedMessage, SpamVerdict } from '../facts/message.ts';
import { phrase } from '../words/phrase.ts';
import type { Cell, Page, Tone } from './define.ts';

/** What receivers thought of each message: authentication, and the filters' scores. */
export function messagesPage({ message, log }: Facts): Page {
  if (message?.state !== 'found') return [];
  const received = message.value.filter(({ complaint }) => complaint === undefined);
  if (received.length === 0) return [];
  const more = log?.state === 'found' ? (log.value.moreReceived ?? 0) : 0;
  return [
    {
      kind: 'table',
      title: phrase`What the receiver thought of it`,
      head: [phrase`message`, phrase`by`, 'SPF', 'DKIM', 'DMARC', phrase`spam`],
      rows: received.map((one) => [
        one.messageId ?? one.from ?? one.place.file,
        one.authentication?.server ?? (one.authentication ? phrase`(unnamed)` : ''),
        resultCell(one, 'spf'),
        resultCell(one, 'dkim'),
        resultCell(one, 'dmarc'),
        spamCell(one.verdicts),
      ]),
    },
    ...(more === 0
      ? []
      : [
          {
            kind: 'lines',
            title: phrase`More`,
            lines: [{ text: phrase`${more} more messages are counted, not judged`, tone: 'doubt' }],
          } as const,
        ]),
  ];
}

const TONES: Readonly<Record<string, Tone>> = {
  pass: 'good',
  fail: 'bad',
  hardfail: 'bad',
  permerror: 'bad',
  temperror: 'doubt',
  softfail: 'doubt',
};

function resultCell({ authentication }: ReceivedMessage, method: string): Cell {
  const results = authentication?.results.filter((one) => one.method === method).map(({ result }) => result) ?? [];
  const told = results.find((result) => result === 'pass') ?? results[0];
  return told === undefined ? { text: phrase`not told`, tone: 'dim' } : { text: told, tone: TONES[told] ?? 'plain' };
}

function spamCell(verdicts: readonly SpamVerdict[]): Cell {
  if (verdicts.length === 0) return { text: phrase`not told`, tone: 'dim' };
  const texts = verdicts.map(({ filter, isSpam, score, limit }) => {
    const points = score === undefined ? '' : limit === undefined ? ` ${score}` : phrase` ${score} of ${limit}`;
    const verdict = isSpam === undefined ? phrase`score` : isSpam ? phrase`spam` : phrase`no spam`;
    return phrase`${filter}: ${verdict}${points}`;
  });
  const text = texts.slice(1).reduce((all, one) => phrase`${all}; ${one}`, texts[0] ?? phrase``);
  return { text, tone: verdicts.some(({ isSpam }) => isSpam === true) ? 'bad' : 'plain' };
}
