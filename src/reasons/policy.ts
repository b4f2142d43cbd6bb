import type { FamilyWords } from './define.ts';

export const POLICY: FamilyWords<'policy'> = {
  'policy-generic': {
    blame: 'us',
    title: 'Refused by a rule of the receiver',
    why: 'The receiver refuses this message by a rule that it does not name.',
    fix: 'Read the text and any address in it. Check what receivers look at first: maildoctor check DOMAIN. If all is well there, write to their postmaster with the whole line, your address and the time.',
  },
  'sender-rejected': {
    blame: 'us',
    title: 'The sender address is refused',
    why: 'The envelope sender does not exist, its domain has no MX or A record, or the receiver has blocked it.',
    fix: 'Send with an address of a domain that exists and takes mail: myorigin = example.com, and rewrite local names (smtp_generic_maps). See with: dig +short DOMAIN MX.',
  },
};
