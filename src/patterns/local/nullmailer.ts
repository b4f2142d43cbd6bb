import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/nullmailer',
  reason: 'mail-client',
  rank: 'exact',
  literals: [
    'sending failed',
    'no remote hosts listed',
    'could not load the config',
    'could not exec',
    'delivery failed',
    'failed: ',
    'could not read config',
  ],
  match: [
    /^(?:smtp: |qmqp: )?(?:Sending failed|Failed: |No remote hosts listed|Could not (?:load the config|exec|read config))/i,
  ],
  only: 'local',
  program: /^nullmailer/,
  title: 'nullmailer cannot hand the message to its relay',
  why: '/etc/nullmailer/remotes names a relay that is not reached, refuses, or is not written as it must be.',
  fix: 'One line such as: smtp.example.com smtp --port=587 --starttls --user=u --pass=p; then systemctl restart nullmailer; mailq shows what waits.',
  source: 'https://manpages.debian.org/bookworm/nullmailer/nullmailer-send.8.en.html',
  samples: [
    { text: 'Sending failed: Host not found', program: 'nullmailer-send' },
    { text: 'No remote hosts listed for delivery', program: 'nullmailer' },
  ],
  nearMisses: [{ text: 'Sent file.', program: 'nullmailer' }],
});
