import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/microsoft-basic-authentication-off',
  reason: 'smtp-auth-failed',
  rank: 'code',
  match: [
    /smtpclientauthentication is disabled/i,
    /basic authentication is (?:disabled|not supported)/i,
    /535 5\.7\.139\b/,
  ],
  speaker: 'microsoft',
  title: 'Microsoft 365: sign-in by password is switched off for SMTP',
  why: 'Microsoft has retired passwords (basic authentication) for SMTP; security defaults and the tenant may forbid SMTP sign-in altogether.',
  fix: 'Use OAuth 2.0 (XOAUTH2), or allow Authenticated SMTP for this mailbox in the admin centre, or send by a connector bound to your address.',
  source:
    'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
  samples: [
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.',
    '550 5.7.30 Basic authentication is not supported for Client Submission.',
  ],
  nearMisses: ['535 5.7.8 authentication failed'],
});
