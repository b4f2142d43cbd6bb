import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/own-not-signed-in',
  reason: 'smtp-auth-required',
  rank: 'exact',
  literals: ['access denied'],
  match: [/(?:Recipient address|Client host|Sender address) rejected: Access denied/],
  only: 'ours',
  blame: 'them',
  title: 'The client had to sign in, and did not',
  why: 'A bare "reject" ends the list of rules: on the submission port that means that the client sent no password (or not over TLS); in an access table, that this client or address is barred.',
  fix: 'The user has to switch on "my server requires authentication" with STARTTLS on port 587. If an access table did it: postmap -q CLIENT-OR-ADDRESS hash:/etc/postfix/access',
  source: 'https://www.postfix.org/SASL_README.html',
  samples: [
    { text: '554 5.7.1 <u@ok.example>: Recipient address rejected: Access denied', program: 'postfix/smtpd' },
    { text: '554 5.7.1 <unknown[192.0.2.9]>: Client host rejected: Access denied', program: 'postfix/smtpd' },
  ],
  nearMisses: [
    { text: '550 5.4.1 Recipient address rejected: Access denied', program: 'postfix/smtp', relay: 'mx.example.net' },
  ],
});
