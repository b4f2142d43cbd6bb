import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-command-restricted',
  reason: 'pipe',
  rank: 'exact',
  literals: ['mail to command is restricted', 'mail to file is restricted'],
  match: [/mail to (?:command|file) is restricted/i],
  only: 'local',
  title: 'Aliases of this kind may not pipe or write to files',
  why: 'allow_mail_to_commands and allow_mail_to_files name from where it is allowed (alias, forward by default, not include).',
  fix: 'postconf -e "allow_mail_to_commands = alias, forward, include" (and allow_mail_to_files) where you want it; postfix reload.',
  source: 'https://www.postfix.org/postconf.5.html#allow_mail_to_commands',
  samples: ['mail to command is restricted', 'mail to file is restricted'],
  nearMisses: ['restricted to commands'],
});
