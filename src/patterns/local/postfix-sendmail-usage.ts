import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-sendmail-usage',
  reason: 'mail-client',
  rank: 'exact',
  literals: [
    'no recipient addresses found in message header',
    'recipient addresses must be specified',
    'recipient address required',
    'usage: sendmail',
    'usage: mailq',
    'invalid option',
    'error writing to mail system',
  ],
  match: [
    /sendmail: (?:fatal: |warning: )?(?:.{0,80})?(?:No recipient addresses found in message header|Recipient addresses? must be specified|usage: sendmail)|\bfatal: (?:\S{1,80}: )?(?:No recipient addresses found in message header|Recipient addresses must be specified on the command line)/i,
  ],
  only: 'local',
  title: 'A program called sendmail without a recipient, or in a way that it does not know',
  why: 'With -t the recipients are read from To:, Cc: and Bcc: of the message, which had none; without -t they must stand on the command line.',
  fix: 'Call it as: sendmail -t -i < message with a To: line, or sendmail -i -f sender@example.com u@example.com < message. For PHP: sendmail_path = "/usr/sbin/sendmail -t -i" and a recipient in mail().',
  source: 'https://www.postfix.org/sendmail.1.html',
  samples: [
    'sendmail: fatal: www-data(33): No recipient addresses found in message header',
    'sendmail: fatal: Recipient addresses must be specified on the command line or via the -t option',
  ],
  nearMisses: ['no recipients'],
});
