import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/dma',
  reason: 'mail-client',
  rank: 'exact',
  literals: [
    'remote delivery',
    'local delivery',
    'smtp login to',
    'nullclient requires smarthost',
    'can not create temp file',
    'delivery failed, bouncing',
    'did not like our',
    'cannot create temp file',
    'could not parse aliases',
    'connect to',
    'dns lookup failure',
    'giving up',
  ],
  match: [
    /remote delivery (?:deferred|failed|to)|local delivery (?:deferred|failed)|SMTP login to \S{1,255} failed|NULLCLIENT requires SMARTHOST|can ?not create temp file|delivery failed, bouncing|could not parse aliases|connect to \S{1,255} \[[^\]]{1,60}\] failed|DNS lookup failure|Giving up\./i,
  ],
  only: 'local',
  program: /^dma/,
  title: 'dma (DragonFly Mail Agent) could not deliver',
  why: 'SMARTHOST in /etc/dma/dma.conf is not reached or refuses, /etc/dma/auth.conf has a wrong password, or a mailbox cannot be written.',
  fix: 'dma.conf: SMARTHOST smtp.example.com, PORT 587, AUTHPATH /etc/dma/auth.conf, SECURETRANSFER, STARTTLS; auth.conf: user|smtp.example.com:password (mode 640, group mail); mailq shows what waits.',
  source: 'https://manpages.debian.org/bookworm/dma/dma.8.en.html',
  samples: [
    { text: 'remote delivery deferred: 192.0.2.1 [192.0.2.1] failed after RCPT TO: 450 no', program: 'dma' },
    { text: 'SMTP login to smtp.example.com failed', program: 'dma[1.2]' },
    { text: 'connect to smtp.example.com [192.0.2.1] failed: Connection refused', program: 'dma' },
  ],
  nearMisses: [{ text: 'delivery successful', program: 'dma' }],
});
