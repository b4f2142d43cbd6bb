/** Selectors that senders use by default, so that a first look at a domain finds its keys. */
export interface KnownSelector {
  readonly selector: string;
  /** Who uses it. */
  readonly of: string;
  readonly source: string;
}

/** Read on 2026-11-25. */
export const KNOWN_SELECTORS: readonly KnownSelector[] = [
  { selector: 'google', of: 'Google Workspace', source: 'https://support.google.com/a/answer/174124' },
  {
    selector: 'selector1',
    of: 'Microsoft 365',
    source: 'https://learn.microsoft.com/defender-office-365/email-authentication-dkim-configure',
  },
  {
    selector: 'selector2',
    of: 'Microsoft 365',
    source: 'https://learn.microsoft.com/defender-office-365/email-authentication-dkim-configure',
  },
  {
    selector: 's1',
    of: 'SendGrid',
    source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/dkim-records',
  },
  {
    selector: 's2',
    of: 'SendGrid',
    source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/dkim-records',
  },
  { selector: 'k1', of: 'Mailchimp', source: 'https://mailchimp.com/help/set-up-email-domain-authentication/' },
  { selector: 'k2', of: 'Mailchimp', source: 'https://mailchimp.com/help/set-up-email-domain-authentication/' },
  { selector: 'k3', of: 'Mailchimp', source: 'https://mailchimp.com/help/set-up-email-domain-authentication/' },
  { selector: 'fm1', of: 'Fastmail', source: 'https://www.fastmail.help/hc/en-us/articles/360060591153' },
  { selector: 'fm2', of: 'Fastmail', source: 'https://www.fastmail.help/hc/en-us/articles/360060591153' },
  { selector: 'fm3', of: 'Fastmail', source: 'https://www.fastmail.help/hc/en-us/articles/360060591153' },
  { selector: 'protonmail', of: 'Proton', source: 'https://proton.me/support/anti-spoofing-custom-domain' },
  { selector: 'zmail', of: 'Zoho', source: 'https://www.zoho.com/mail/help/adminconsole/dkim-configuration.html' },
  { selector: 'default', of: 'OpenDKIM, cPanel', source: 'http://www.opendkim.org/opendkim-README' },
  { selector: 'mail', of: 'OpenDKIM guides', source: 'https://wiki.debian.org/opendkim' },
  { selector: 'dkim', of: 'rspamd, mailcow', source: 'https://docs.rspamd.com/modules/dkim_signing/' },
];
