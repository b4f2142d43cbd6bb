import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-main-cf-syntax',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    "missing '=' after attribute name",
    'logical line must not start with whitespace',
    'comment at end of line is not supported',
    'expected format: key = value',
    'is not in "name = value" form',
    'missing attribute name',
    'unbalanced {}',
  ],
  match: [
    /missing '=' after attribute name|logical line must not start with whitespace|comment at end of line is not supported|no key found; expected format: key = value|is not in "name = value" form|unbalanced \{\} in attribute expression|, line \d{1,6}: missing attribute name/i,
  ],
  only: 'local',
  title: 'A line of main.cf or master.cf is not written as it must be',
  why: 'A setting is "name = value" at the beginning of a line; a line that begins with white space goes on with the one before; # makes a comment only at the beginning. Postfix stops, or takes another value than was meant.',
  fix: 'Open the file at the line that is named and correct it; postconf -n must run without complaint; then postfix reload.',
  source: 'https://www.postfix.org/postconf.5.html',
  samples: [
    'fatal: /etc/postfix/main.cf, line 12: missing \'=\' after attribute name: "myhostname mail.example.com"',
    'warning: /etc/postfix/main.cf, line 3: comment at end of line is not supported: # our host',
    'warning: /etc/postfix/main.cf: logical line must not start with whitespace: " relayhost = x"',
  ],
  nearMisses: ['a line of a comment'],
});
