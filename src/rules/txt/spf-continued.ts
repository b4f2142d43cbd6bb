import { joinedText } from '../../facts/reported.ts';
import { quotedText } from '../../syntax/txt.ts';
import { defineRule } from '../define.ts';
import { texts } from '../sample-facts.ts';

export default defineRule({
  id: 'txt/spf-continued',
  severity: 'error',
  title: 'SPF record continues in a second TXT record',
  message: '{domain} has a TXT record with SPF terms that does not begin with "v=spf1".',
  why: 'One SPF record is one TXT record, of several strings if it is long; terms in a second record are not part of it, and their senders are not covered.',
  fix: 'One record in place of all of these:\n{domain}. IN TXT {joined}',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7208#section-3.2',
    'https://www.rfc-editor.org/rfc/rfc7208#section-3.3',
  ],
  needs: ['txt'],
  check({ txt }, { target }) {
    const all = txt.state === 'found' ? txt.value.map(joinedText) : [];
    const [record, ...others] = all.filter((text) => /^v=spf1(?: |$)/i.test(text));
    const strays = all.filter((text) => looksLikeTerms(text));
    if (record === undefined || others.length > 0 || strays.length === 0) return [];
    const joined = [record, ...strays].join(' ').replace(/ [-~?+]?all(?= .*[-~?+]all$)/i, '');
    return [
      {
        subject: target,
        data: { domain: target, joined: quotedText(joined) },
        evidence: all.map((value) => ({ label: 'TXT', value })),
      },
    ];
  },
  examples: [
    {
      name: 'terms in a second record',
      facts: { txt: texts('v=spf1 mx', 'include:_spf.example.net ~all') },
      findings: 1,
    },
    { name: 'one record', facts: { txt: texts('v=spf1 mx ~all', 'some other text') }, findings: 0 },
    {
      name: 'two SPF records are told elsewhere',
      facts: { txt: texts('v=spf1 mx ~all', 'v=spf1 a ~all') },
      findings: 0,
    },
  ],
});

const looksLikeTerms = (text: string): boolean =>
  !/^v=/i.test(text) &&
  /^[-+~?]?(?:include:|ip4:|ip6:|a:|mx:|a |mx |redirect=)/i.test(text) &&
  /[-+~?]all\s*$|^(?:ip[46]|include):\S+$/i.test(text);
