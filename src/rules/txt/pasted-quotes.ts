import { joinedText } from '../../facts/reported.ts';
import { quotedText } from '../../syntax/txt.ts';
import { defineEachRule } from '../define.ts';
import { texts, timedOut } from '../sample-facts.ts';

export default defineEachRule({
  id: 'txt/pasted-quotes',
  severity: 'error',
  title: 'Quotes were pasted into a TXT record',
  message: 'A TXT record of {name} holds quote characters as part of its text.',
  why: 'The quotes of a zone file were typed into a form that adds its own: the text then begins with a quote instead of "v=", and receivers do not recognise it.',
  fix: 'In a web form type the text without any quotes; in a zone file:\n{name}. IN TXT {text}',
  references: [
    'https://www.rfc-editor.org/rfc/rfc1035#section-5.1',
    'https://www.rfc-editor.org/rfc/rfc7208#section-4.5',
  ],
  needs: [],
  weighs: ['txt', 'dmarc'],
  each: ({ txt, dmarc }, { target }) => [
    { subject: target, texts: txt },
    { subject: `_dmarc.${target}`, texts: dmarc },
  ],
  check({ subject: name, texts }) {
    const all = texts.state === 'found' ? texts.value.map(joinedText) : [];
    return all
      .filter(
        (text) =>
          /^\s*[\\"'“”‘’]+\s*v\s*=\s*(?:spf1|dmarc1|dkim1)/i.test(text) ||
          /^v\s*=\s*(?:spf1|dmarc1).*["“”]/i.test(text),
      )
      .map((text) => ({
        subject: name,
        data: {
          name,
          text: quotedText(unquoted(text)),
        },
        evidence: [{ label: 'TXT', value: text }],
      }));
  },
  examples: [
    { name: 'quotes around SPF', facts: { txt: texts('"v=spf1 mx -all"'), dmarc: texts() }, findings: 1 },
    { name: 'quotes around DMARC', facts: { txt: texts(), dmarc: texts('"v=DMARC1; p=none"') }, findings: 1 },
    {
      name: 'a quote in the middle, where strings were joined',
      facts: { txt: texts('v=spf1 ip4:192.0.2.1" "-all'), dmarc: texts() },
      findings: 1,
    },
    { name: 'quotes in a text that is no policy', facts: { txt: texts('say "hello"'), dmarc: texts() }, findings: 0 },
    {
      name: 'quotes at one name, the other unknown',
      facts: { txt: texts('"v=spf1 -all"'), dmarc: timedOut },
      findings: 1,
      unjudged: 1,
    },
    { name: 'a sound record', facts: { txt: texts('v=spf1 mx -all'), dmarc: texts('v=DMARC1; p=none') }, findings: 0 },
  ],
});

const unquoted = (text: string): string =>
  text
    .replace(/[\\"“”‘’]/g, '')
    .replace(/^\s*'+|'+\s*$/g, '')
    .trim();
