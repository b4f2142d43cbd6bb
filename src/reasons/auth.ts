import type { FamilyWords } from './define.ts';

export const AUTH: FamilyWords<'auth'> = {
  spf: {
    blame: 'us',
    title: 'SPF does not allow this server',
    why: 'The SPF record of the sender domain does not name the address that the mail came from, or cannot be evaluated.',
    fix: 'See what the record says of the address: maildoctor spf DOMAIN --ip ADDRESS. Add the server to it (ip4:ADDRESS or the include: of the service). If the mail was forwarded, have the forwarder rewrite the sender (SRS).',
  },
  dkim: {
    blame: 'us',
    title: 'The DKIM signature is missing or not valid',
    why: 'The receiver asks for a valid DKIM signature, and the message has none, or its key cannot be found, or the message was changed after signing.',
    fix: 'Send a message to a mailbox of your own and read its Authentication-Results. Publish the key of the selector that you sign with, sign last, and let nothing change the message after that.',
  },
  dmarc: {
    blame: 'us',
    title: 'DMARC refuses the message',
    why: 'Neither SPF nor DKIM passed for the domain in the From header, and the policy of that domain tells receivers to refuse such mail.',
    fix: "Make the service that sends sign with DKIM for your domain (d= the From domain), or send with an envelope sender of that domain and cover its address by SPF. Do not write other people's domains into From.",
  },
  alignment: {
    blame: 'us',
    title: 'What is authenticated is not the From domain',
    why: 'SPF or DKIM did pass, but for another domain than the one that the reader sees.',
    fix: 'Sign with d= the From domain, or use an envelope sender of that domain; see which one differs in the Authentication-Results of a test message.',
  },
};
