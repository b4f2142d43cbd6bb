import type { FamilyWords } from './define.ts';

export const CONTENT: FamilyWords<'content'> = {
  'spam-content': {
    blame: 'us',
    title: 'The message is taken for spam',
    why: "The receiver's filter judged the content (words, links, pictures, attachments) or a score that includes it.",
    fix: 'Send a plain text without links to the same recipient: if it passes, take the content apart, link by link. Check that SPF, DKIM and DMARC pass, and that no account was hijacked. If it was wanted mail, ask their postmaster to release it.',
  },
  virus: {
    blame: 'us',
    title: 'A virus was found',
    why: 'A scanner found malware, or what looks like it, in the message or in its attachment.',
    fix: 'Scan the computer that sent it and change the password of its account. If it is a false alarm, send the file by another way and report it to the maker of the scanner.',
  },
  attachment: {
    blame: 'us',
    title: 'The attachment is not allowed',
    why: 'The receiver refuses this kind of file (programs, scripts, macros, encrypted archives).',
    fix: 'Send a link to the file, or another format; renaming does not help with scanners that look inside.',
  },
  malformed: {
    blame: 'us',
    title: 'The message is not built as it must be',
    why: 'A header is missing, double or not valid, a line is too long, or characters stand where none may (RFC 5322).',
    fix: 'Correct the program that writes the message: exactly one From, Date and Message-ID, lines of at most 998 characters that end in CRLF, 8-bit text only encoded.',
  },
};
