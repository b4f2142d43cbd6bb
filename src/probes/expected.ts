import { found, unknown } from '../facts/observed.ts';
import { defineProbe } from './define.ts';

const NOTHING = unknown('not-asked', 'the configuration expects nothing of it');

/** The hosts that the configuration says receive mail for the domain. */
export const expectedMx = defineProbe({
  fact: 'expectedMx',
  observe: async ({ options }) => (options.expected?.mx ? found(options.expected.mx) : NOTHING),
});

/** The keys of the selectors that the configuration names; which others there are, DNS does not tell. */
export const dkimKeys = defineProbe({
  fact: 'dkimKeys',
  observe: async ({ target, options, ports, signal }) => {
    const selectors = options.expected?.dkim;
    if (!selectors) return NOTHING;
    const keys = selectors.map(async (selector) => ({
      selector,
      answer: await ports.resolver.query(`${selector}._domainkey.${target.name}`, 'TXT', { signal }),
    }));
    return found(await Promise.all(keys));
  },
});
