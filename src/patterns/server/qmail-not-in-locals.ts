import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/qmail-not-in-locals',
  reason: 'loop',
  rank: 'exact',
  literals: ["isn't in my control/locals", 'already has my delivered-to line'],
  match: [
    /it isn't in my control\/locals file|I'm listed as a best-preference MX or A for that host|This message is looping: it already has my Delivered-To line/i,
  ],
  only: 'local',
  blame: 'us',
  title: 'Mail for this domain leads back to this qmail',
  why: 'Its MX record names this host, but the domain is in neither control/locals nor control/virtualdomains; or a forward sends the message back.',
  fix: 'echo example.com >> /var/qmail/control/rcpthosts; and >> locals (system users) or echo example.com:alias >> virtualdomains; kill -HUP of qmail-send (svc -h /service/qmail-send).',
  source: 'https://cr.yp.to/qmail.html',
  samples: [
    "Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file, so I don't treat it as local. (#5.4.6)",
    'This message is looping: it already has my Delivered-To line. (#5.4.6)',
  ],
  nearMisses: ["it isn't in my file"],
});
