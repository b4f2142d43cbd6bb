import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-outlook-clients',
  reason: 'local-config',
  rank: 'exact',
  literals: ['enabling pix workarounds'],
  match: [/enabling PIX workarounds/i],
  only: 'local',
  blame: 'nobody',
  title: 'A Cisco firewall stands before that server and tampers with SMTP',
  why: 'Its greeting is full of asterisks; Postfix works around its known faults, but the firewall also hides STARTTLS and may break large messages.',
  fix: 'Its owner should switch it off: no fixup protocol smtp 25 (no inspect esmtp). Nothing to do here: postconf smtp_pix_workarounds shows what Postfix does.',
  source: 'https://www.postfix.org/postconf.5.html#smtp_pix_workarounds',
  samples: ['enabling PIX workarounds: disable_esmtp delay_dotcrlf for mx.example.net[192.0.2.1]:25'],
  nearMisses: ['pix'],
});
