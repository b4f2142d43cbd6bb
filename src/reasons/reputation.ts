import type { FamilyWords } from './define.ts';

export const REPUTATION: FamilyWords<'reputation'> = {
  'ip-blocklisted': {
    blame: 'us',
    title: 'Your address is on a blocklist',
    why: 'The receiver asks a blocklist about the address that you send from, and that list has it: spam was seen from there, or it lies in a range that is listed as a whole.',
    fix: 'Find out which list (the reply names it, or: maildoctor check DOMAIN --ip ADDRESS) and why. Stop the cause first (a hijacked account or form, an open relay), then ask the list to remove you on its own page.',
  },
  'domain-blocklisted': {
    blame: 'us',
    title: 'A domain in your mail is on a blocklist',
    why: 'The sender domain, or a domain that is linked to in the message, is on a list of domains seen in spam.',
    fix: 'Look up your domains and the links in the message at the list that the reply names; remove or replace what is listed, clean the site behind it, then ask for removal.',
  },
  'ip-reputation': {
    blame: 'us',
    title: 'Your sending address has a bad name there',
    why: 'The receiver has no list entry to show, but its own record of your address is bad: complaints, unknown recipients, spam, or simply no history.',
    fix: 'Look for spam leaving your server (maildoctor explain on the log), stop it, send little and wanted mail for some days, and use the form of the receiver to ask for a review.',
  },
  'domain-reputation': {
    blame: 'us',
    title: 'Your domain has a bad name there',
    why: "The receiver's own record of your sender domain is bad: complaints, spam, or no history.",
    fix: 'Send only to people who asked for it, take off those who do not open, authenticate with SPF, DKIM and DMARC, and let the name recover over weeks. A new domain starts with few messages a day.',
  },
  'rdns-missing': {
    blame: 'us',
    title: 'Your address has no proper reverse name',
    why: 'The receiver wants the sending address to have a PTR record, and that name to point back to the address. Yours has none, or the two do not agree.',
    fix: 'Have the owner of the address (your hosting provider) set its PTR record to the name that your server says in HELO, and publish that name with the same address: mail.example.com. IN A ADDRESS',
  },
  'helo-rejected': {
    blame: 'us',
    title: 'The name in your HELO is refused',
    why: 'Your server introduces itself by a name that does not exist, is not complete, or does not belong to it.',
    fix: 'In main.cf: myhostname = mail.example.com (a name with an A record that points to this server), or smtp_helo_name if it must differ; then postfix reload.',
  },
  'dynamic-address': {
    blame: 'us',
    title: 'You send from an address meant for homes',
    why: 'The address belongs to a dynamic or residential range, or its reverse name looks like one; many receivers take no mail from such addresses.',
    fix: "Send through your provider's mail server or a relay service: relayhost = [smtp.example.net]:587. With a fixed address, have the provider give it a proper reverse name and remove it from the dynamic lists.",
  },
};
