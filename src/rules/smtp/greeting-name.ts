import { isCrossedOut, isHostName } from '../../syntax/smtp/names.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts } from '../sample-sessions.ts';
import { observedIn, placeOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/greeting-name',
  severity: 'note',
  title: 'The greeting does not name the host',
  message: '{place} calls itself "{name}" in its greeting, which is not a full host name.',
  why: 'The first word of the greeting is the name of the server (RFC 5321 section 4.3.1). Logs and bounces of others show it, and some rating services count it as a fault; hardly any sender does.',
  fix: 'Postfix: myhostname = {host} in main.cf (smtpd_banner = $myhostname ESMTP); Exim: primary_hostname = {host}; OpenSMTPD: listen … hostname {host}',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.2'],
  needs: ['smtp'],
  each: (given) => observedIn(given, ({ greeting }) => greeting),
  check({ subject, session, seen }) {
    if (seen.state === 'absent') return [];
    const lines = seen.value.split('\n').filter((line) => /^2\d\d/.test(line));
    // A greeting of several lines may name the host in any of them (postscreen's teaser does in each).
    const names = lines.map((line) => line.slice(4).trim().split(/\s+/)[0] ?? '');
    // Behind asterisks the name is hidden by somebody else, which has a rule of its own.
    if (lines.length === 0 || names.some((name) => isHostName(name) || isCrossedOut(name))) return [];
    return [
      {
        subject,
        data: { ...placeOf(session), name: names.at(-1) ?? '' },
        evidence: [{ label: 'reply', value: seen.value }],
      },
    ];
  },
  examples: [
    { name: 'localhost', facts: smtpFacts(session({ greeting: '220 localhost ESMTP' })), findings: 1 },
    { name: 'no name', facts: smtpFacts(session({ greeting: '220 ESMTP Postfix' })), findings: 1 },
    { name: 'a host name', facts: smtpFacts(session()), findings: 0 },
    { name: 'an address literal', facts: smtpFacts(session({ greeting: '220 [192.0.2.25] ESMTP' })), findings: 0 },
  ],
});
