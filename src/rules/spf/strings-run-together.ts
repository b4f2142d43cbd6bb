import { found } from '../../facts/observed.ts';
import { isSpfRecord } from '../../syntax/spf/parse.ts';
import { defineRule } from '../define.ts';
import { timedOut } from '../sample-facts.ts';

export default defineRule({
  id: 'spf/strings-run-together',
  severity: 'error',
  title: 'SPF record whose strings run together',
  message: 'The SPF record of {domain} has strings that join to "{joined}".',
  why: 'The strings of a TXT record are joined without a space, so that two terms become one that means something else, or nothing.',
  fix: '{domain}. IN TXT {strings}\nThe space stands within the quotes.',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-3.3'],
  needs: ['txt'],
  check({ txt }, { target }) {
    const records = txt.state === 'found' ? txt.value.filter((strings) => isSpfRecord(strings.join(''))) : [];
    return records.flatMap((strings) => {
      const at = strings.findIndex((string, index) => index > 0 && runsOn(strings[index - 1] ?? '', string));
      if (at < 0) return [];
      const joined = `${strings[at - 1]?.split(' ').at(-1)}${strings[at]?.split(' ')[0]}`;
      const quoted = strings.map((string, index) =>
        JSON.stringify(index > 0 && runsOn(strings[index - 1] ?? '', string) ? ` ${string}` : string),
      );
      return [
        {
          subject: target,
          data: { domain: target, joined, strings: quoted.join(' ') },
          evidence: [{ label: 'record', value: strings.join('') }],
        },
      ];
    });
  },
  examples: [
    {
      name: 'no space at the seam',
      facts: { txt: found([['v=spf1 ip4:192.0.2.1', 'include:a.example.net -all']]) },
      findings: 1,
    },
    {
      name: 'a space at the seam',
      facts: { txt: found([['v=spf1 ip4:192.0.2.1 ', 'include:a.example.net -all']]) },
      findings: 0,
    },
    {
      name: 'a term cut in two joins rightly',
      facts: { txt: found([['v=spf1 include:a.exa', 'mple.net -all']]) },
      findings: 0,
    },
    { name: 'no answer', facts: { txt: timedOut }, findings: 0, unjudged: 1 },
  ],
});

/** A string that begins like a term, behind one that does not end with a space. */
const runsOn = (before: string, string: string): boolean =>
  !before.endsWith(' ') &&
  /^[-+~?]?(?:(?:include|ip4|ip6|a|mx|exists|ptr):|(?:all|mx|a|ptr)(?: |$)|redirect=|exp=)/i.test(string) &&
  !/[:=]$/.test(before);
