import { BLOCKLISTS } from '../../data/blocklists.ts';
import { spamTestNamed } from '../../data/spam-tests.ts';
import { defineEachRule } from '../define.ts';
import { locationOf, receivedOf, subjectOf, verdictsOf } from '../messages.ts';
import { arrived, verdict } from '../sample-messages.ts';

export default defineEachRule({
  id: 'message/listed',
  severity: 'error',
  title: 'A blocklist names the sender',
  message: '{filter} found an entry in {list} ({test}).',
  why: '{meaning}',
  fix: 'Look it up at {lookup}; stop what got it there; then ask for removal at {removal}.',
  references: ['https://www.rfc-editor.org/rfc/rfc5782'],
  needs: ['message'],
  each: (given) =>
    receivedOf(given).flatMap((message) =>
      verdictsOf(message).map((one) => ({ subject: subjectOf(message), message, verdict: one })),
    ),
  check({ subject, message, verdict: told }) {
    if (told.state !== 'found') return [];
    const { filter, field, tests } = told.value;
    return tests.flatMap(({ name, score }) => {
      const list = BLOCKLISTS.find(({ id }) => id === spamTestNamed(name)?.list);
      // A list that is asked and weighs nothing is asked for statistics.
      if (list === undefined || list.closed !== undefined || (score !== undefined && score <= 0)) return [];
      const lookup = list.lookup ?? list.source;
      const what = list.lists === 'domains' ? subject : (message.clientAddress ?? subject);
      const data = {
        filter,
        list: list.name,
        test: name,
        meaning: list.meaning,
        lookup,
        removal: list.removal ?? lookup,
      };
      return [
        {
          subject: what,
          data,
          evidence: [{ label: field, value: score === undefined ? name : `${name} ${score}` }],
          ...locationOf(message),
        },
      ];
    });
  },
  examples: [
    {
      name: 'an address',
      facts: arrived({ verdicts: [verdict({ tests: [{ name: 'RCVD_IN_XBL', score: 0.7 }] })] }),
      findings: 1,
    },
    {
      name: "a link's domain",
      facts: arrived({ verdicts: [verdict({ tests: [{ name: 'URIBL_DBL_SPAM', score: 2.5 }] })] }),
      findings: 1,
    },
    {
      name: 'weighs nothing',
      facts: arrived({ verdicts: [verdict({ tests: [{ name: 'RCVD_IN_XBL', score: 0 }] })] }),
      findings: 0,
    },
    { name: 'no list', facts: arrived({ verdicts: [verdict()] }), findings: 0 },
  ],
});
