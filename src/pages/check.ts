import type { Facts } from '../facts/facts.ts';
import type { Page } from '../findings/page.ts';
import { dnsPage } from './dns.ts';
import { smtpPage } from './smtp.ts';
import { spfPage } from './spf.ts';

/** All areas one below the other. */
export const checkPage = (facts: Facts): Page => [...dnsPage(facts), ...spfPage(facts), ...smtpPage(facts)];
