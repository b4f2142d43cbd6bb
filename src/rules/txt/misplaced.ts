import { found } from '../../facts/observed.ts';
import { quotedText } from '../../syntax/txt.ts';
import { defineRule } from '../define.ts';

export default defineRule({
  id: 'txt/misplaced',
  severity: 'warning',
  title: 'A policy was published at the wrong name',
  message: '{name} holds a record that belongs to {right}.',
  why: 'The provider’s form appended the domain to a name that was typed whole, so that nobody asks for the record where it stands.',
  fix: 'Delete the record at {name}; in the form type the name without the domain:\n{right}. IN TXT {text}',
  references: ['https://www.rfc-editor.org/rfc/rfc1034#section-3.1'],
  needs: ['misplaced'],
  check({ misplaced }, { target }) {
    if (misplaced.state === 'absent') return [];
    return misplaced.value.map(({ name, text }) => {
      const right = /^v=dmarc1/i.test(text) ? `_dmarc.${target}` : name.startsWith('_spf.') ? `_spf.${target}` : target;
      return {
        subject: name,
        data: { name, right, text: quotedText(text) },
        evidence: [{ label: 'TXT', value: text }],
      };
    });
  },
  examples: [
    {
      name: 'the domain twice',
      facts: { misplaced: found([{ name: '_dmarc.example.com.example.com', text: 'v=DMARC1; p=none' }]) },
      findings: 1,
    },
    { name: 'nothing there', facts: { misplaced: found([]) }, findings: 0 },
  ],
});
