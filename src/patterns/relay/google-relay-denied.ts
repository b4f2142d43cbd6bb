import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/google-relay-denied',
  reason: 'relay-denied',
  rank: 'code',
  match: [/mail relay denied/i, /invalid credentials for relay/i],
  speaker: 'google',
  blame: 'us',
  title: 'Google SMTP relay: this address or domain is not registered',
  why: 'smtp-relay.gmail.com knows neither the sending address nor a domain of yours in HELO or MAIL FROM.',
  fix: 'In the Admin console, Gmail, Routing, SMTP relay service: add the public address of this server, or turn on SMTP AUTH; let HELO and MAIL FROM use a domain of your Workspace account.',
  source: 'https://support.google.com/a/answer/6140680',
  samples: [
    "550-5.7.1 Invalid credentials for relay [192.0.2.25]. The IP address you've registered in your G Suite SMTP Relay service doesn't match domain of the account this email is being sent from. - gsmtp",
    '550-5.7.0 Mail relay denied [192.0.2.25]. Invalid credentials for relay for one of the domains in: example.com - gsmtp',
  ],
  nearMisses: ['550 5.7.1 Relay access denied'],
});
