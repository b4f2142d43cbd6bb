import type { Observations } from '../facts/observations.ts';
import type { Page } from './define.ts';
import { dnsPage } from './dns.ts';
import { smtpPage } from './smtp.ts';
import { spfPage } from './spf.ts';

/** All areas one below the other. */
export const checkPage = (observations: Pick<Observations, 'facts' | 'observedAt'>): Page => [
  ...dnsPage(observations.facts),
  ...spfPage(observations.facts),
  ...smtpPage(observations),
];
