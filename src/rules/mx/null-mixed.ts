import { found } from '../../facts/observed.ts';
import { defineRule } from '../define.ts';
import { nullExchange, soundExchange } from '../sample-facts.ts';

export default defineRule({
  id: 'mx/null-mixed',
  severity: 'error',
  title: 'Null MX beside other MX records',
  message: '{domain} publishes "0 ." (takes no mail) beside {others}.',
  why: 'A null MX must stand alone; senders treat the mixture differently, and some return the mail at once.',
  fix: 'If the domain takes mail, delete this record; else delete the others:\n{domain}. IN MX {preference} .',
  references: ['https://www.rfc-editor.org/rfc/rfc7505#section-3'],
  needs: ['mx'],
  check({ mx }, { target }) {
    if (mx.state === 'absent') return [];
    const nulls = mx.value.filter(({ exchange }) => exchange === '.');
    const others = mx.value.filter(({ exchange }) => exchange !== '.').map(({ exchange }) => exchange);
    if (nulls[0] === undefined || others.length === 0) return [];
    return [{ subject: target, data: { domain: target, others, preference: nulls[0].preference } }];
  },
  examples: [
    { name: 'a null MX and a real one', facts: { mx: found([nullExchange, soundExchange]) }, findings: 1 },
    { name: 'a null MX alone', facts: { mx: found([nullExchange]) }, findings: 0 },
    { name: 'a real one alone', facts: { mx: found([soundExchange]) }, findings: 0 },
  ],
});
