import type { Facts } from '../facts/facts.ts';
import type { LogFacts } from '../facts/log.ts';
import type { Page, Section } from '../findings/page.ts';
import { messagesPage } from './messages.ts';

/** What became of the messages, and what was not understood; the groups are the findings. */
export function explainPage(facts: Facts): Page {
  const { log } = facts;
  if (log?.state !== 'found' || log.value.format === 'reply') return [];
  const isMessages = log.value.received !== undefined && /^(?:message|none)$/.test(log.value.format);
  return [...messagesPage(facts), ...(isMessages ? [] : [counts(log.value)]), ...strangers(log.value)];
}

function counts({ format, lines, understood, deliveries, first, last, overflow }: LogFacts): Section {
  const { sent, deferred, bounced, expired, rejected } = deliveries;
  const time = first === undefined || last === undefined ? '' : `, ${first} to ${last}`;
  return {
    kind: 'lines',
    title: `Log (${format})`,
    lines: [
      `${lines} lines${time}; ${lines - understood} not understood`,
      `sent ${sent}   deferred ${deferred}   bounced ${bounced}   expired ${expired}   rejected ${rejected}`,
      ...(overflow > 0
        ? [
            {
              text: `${overflow} failures beyond the first 5,000 distinct texts are counted, not explained`,
              tone: 'doubt' as const,
            },
          ]
        : []),
    ],
  };
}

const SHOWN = 5;

function strangers({ strangers: all, lines, understood }: LogFacts): readonly Section[] {
  if (all.length === 0) return [];
  const rows = all.slice(0, SHOWN).map(({ line, count }) => [String(count), { text: line, tone: 'dim' as const }]);
  return [
    {
      kind: 'table',
      title: `Not understood: ${lines - understood} of ${lines} lines`,
      head: ['times', 'such as'],
      rows,
    },
  ];
}
