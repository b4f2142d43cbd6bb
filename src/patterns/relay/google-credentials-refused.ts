import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/google-credentials-refused',
  reason: 'smtp-auth-failed',
  rank: 'code',
  match: [
    /username and password not accepted/i,
    /application-specific password required/i,
    /p=(?:BadCredentials|InvalidSecondFactor|WebLoginRequired)/i,
    /please log in (?:with|via) your web browser/i,
    /too many login attempts, please try again/i,
  ],
  speaker: 'google',
  blame: 'us',
  title: 'Google: login at smtp.gmail.com refused',
  why: 'Google no longer takes the account password from programs: it wants an app password (with two-step verification) or OAuth 2.0.',
  fix: 'Create an app password at https://myaccount.google.com/apppasswords and put it into smtp_sasl_password_maps (run postmap), or use the SMTP relay service of Workspace, which goes by address.',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '535-5.7.8 Username and Password not accepted. For more information, go to 535 5.7.8 https://support.google.com/mail/?p=BadCredentials x7-25 - gsmtp',
    '534-5.7.9 Application-specific password required. For more information, go to 534 5.7.9 https://support.google.com/mail/?p=InvalidSecondFactor - gsmtp',
    '454 4.7.0 Too many login attempts, please try again later. - gsmtp',
    '534-5.7.14 Please log in via your web browser and then try again. - gsmtp',
  ],
  nearMisses: ['535 5.7.8 Error: authentication failed'],
});
