import type { FactName } from '../facts/facts.ts';
import { defineProbe, type Probe, type ProbeContext } from './define.ts';
import { dmarcAbove } from './dns/dmarc-above.ts';
import { misplaced } from './dns/misplaced.ts';
import { mx } from './dns/mx.ts';
import { ns } from './dns/ns.ts';
import { a, aaaa, caa, cname, dmarc, soa, txt } from './dns/plain.ts';
import { dkimKeys, expectedMx } from './expected.ts';

/** One probe for each fact: a fact without a probe does not compile. The heavy ones are loaded when they are asked for. */
export const PROBES: { readonly [N in FactName]: Probe<N> } = {
  a,
  aaaa,
  cname,
  mx,
  txt,
  dmarc,
  dmarcAbove,
  ns,
  soa,
  caa,
  misplaced,
  expectedMx,
  dkimKeys,
  spf: defineProbe({ fact: 'spf', observe: async (context) => (await import('./spf/index.ts')).observeSpf(context) }),
  coverage: defineProbe({
    fact: 'coverage',
    after: ['spf'],
    observe: async (context: ProbeContext<'spf'>) => (await import('./spf/index.ts')).observeCoverage(context),
  }),
  published: defineProbe({
    fact: 'published',
    observe: async (context) => (await import('./spf/index.ts')).observePublished(context),
  }),
  flattened: defineProbe({
    fact: 'flattened',
    after: ['spf'],
    observe: async (context: ProbeContext<'spf'>) => (await import('./spf/flatten.ts')).observeFlattened(context),
  }),
  senders: defineProbe({
    fact: 'senders',
    after: ['spf', 'mx', 'txt'],
    observe: async (context: ProbeContext<'spf' | 'mx' | 'txt'>) =>
      (await import('./spf/senders.ts')).observeSenders(context),
  }),
  smtp: defineProbe({
    fact: 'smtp',
    after: ['mx'],
    observe: async (context: ProbeContext<'mx'>) => (await import('./smtp/index.ts')).observeSmtp(context),
  }),
  message: defineProbe({
    fact: 'message',
    after: ['log'],
    endsWhenInterrupted: true,
    observe: async ({ facts }: ProbeContext<'log'>) => (await import('./log/message-store.ts')).messagesOf(facts.log),
  }),
  log: defineProbe({
    fact: 'log',
    endsWhenInterrupted: true,
    observe: async (context) => (await import('./log/index.ts')).observeLog(context),
  }),
};
