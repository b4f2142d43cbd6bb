import type { Reading } from './event.ts';

/** Programs around an MTA: what they log is understood, and their complaints are told. */
const PROGRAMS =
  /^(?:dovecot|opendkim|opendmarc|policyd-spf|postgrey|rspamd|amavis|spamd|spamc|spamass-milter|clamav-milter|clamd|clamsmtpd|milter-greylist|sqlgrey|dkimproxy|mailman|sa-learn|saslauthd|sieve|fail2ban|postfwd|pyspf-milter|openarc|mimedefang|dk-filter|authdaemond|imapd?|pop3d?|cyrus)/i;
/** Programs that hand mail over for a user or a script. */
const SUBMITTERS =
  /^(?:sSMTP|ssmtp|msmtp|nullmailer|dma|esmtp|sendmail|send-mail|mail|mailx|postdrop|CRON|cron|php|mutt|s-nail|heirloom-mailx)/i;

export const isAround = (program: string): boolean => PROGRAMS.test(program) || SUBMITTERS.test(program);

export function readAround({ program, message }: { readonly program: string; readonly message: string }): Reading {
  const text = message.trim();
  if (/^dovecot/i.test(program)) return readDovecot(text);
  if (SUBMITTERS.test(program)) return readSubmitter(text);
  if (/^spamd/.test(program) && /^spamd: (?:connection|processing|result|clean message|identified spam)/.test(text))
    return 'known';
  // What the policy service lets pass with a header, it names only here.
  if (/^policyd-spf/.test(program))
    return /\bprepend Received-SPF: (?:Softfail|Fail|Permerror|Temperror)/i.test(text)
      ? { status: 'warning', text: text.replace(/^: /, '') }
      : /error|traceback|invalid/i.test(text)
        ? { status: 'warning', text }
        : 'known';
  if (/^opendmarc/.test(program) && / fail$/.test(text)) return { status: 'warning', text };
  const blocked = /\bBlocked (\S+(?: \([^)]{0,200}\))?) \{[^}]*\}, .*?<([^>]*)> -> <([^>]*)>/.exec(text);
  if (blocked !== null)
    return {
      status: 'rejected',
      text: `amavis blocked ${blocked[1]}`,
      sender: blocked[2] ?? '',
      recipient: blocked[3] ?? '',
    };
  if (/^(?:\S+: )?(?:\(!+\)|error|fatal|panic|alert|critical)/i.test(text)) return { status: 'fatal', text };
  const isTrouble =
    /\b(?:key retrieval failed|no signing (?:table|domain) match|can't|cannot|could not|failed|unable|refused|denied|timed? ?out|not found|bad signature|verification|expired|quota|no such|insecure|unsafe)\b/i.test(
      text,
    );
  return isTrouble && !/^(?:spamd: result|<[0-9a-f]+>; (?:task|csession); rspamd_task_write_log)/.test(text)
    ? { status: 'warning', text }
    : 'known';
}

/** LMTP and sieve deliveries, and what the auth service and the log-in processes say (Dovecot's "Log messages"). */
function readDovecot(text: string): Reading {
  const recipient = /(?:lmtp|lda)\((?:\d+, )?([^)<,\s]+@[^)<,\s]+)\)/.exec(text)?.[1];
  const to = recipient === undefined ? {} : { recipient };
  if (/stored mail into mailbox|saved mail to/.test(text)) return { status: 'sent', isRepeated: true, ...to };
  if (
    /(?:failed|unable) to store|save failed|Quota exceeded|marked message to be discarded|rejected|Mailbox is full/i.test(
      text,
    )
  )
    return { status: 'warning', text, ...to };
  if (/^(?:[\w-]+(?:\([^)]*\))*(?:<[^>]*>)*: )*(?:Error|Fatal|Panic): /.test(text))
    return { status: /(?:Fatal|Panic): /.test(text) ? 'fatal' : 'warning', text, ...to };
  if (
    /auth(?:-worker)?.*(?:unknown user|Password mismatch|pam_authenticate\(\) failed)|auth failed|Aborted login|no auth attempts|Disconnected: .*(?:TLS|SSL)/i.test(
      text,
    )
  )
    return { status: 'warning', text, ...to };
  return /Warning: /.test(text) ? { status: 'warning', text, ...to } : 'known';
}

function readSubmitter(text: string): Reading {
  const exit = /\bexitcode=(EX_\w+)/.exec(text)?.[1];
  if (exit !== undefined) {
    const recipient = /recipients=(\S+?)(?:,| |$)/.exec(text)?.[1];
    const to = recipient === undefined ? {} : { recipient };
    if (exit === 'EX_OK') return { status: 'sent', ...to };
    const smtp = /smtpmsg='(.*?)'(?: \w+=|$)/s.exec(text)?.[1];
    const said = /errormsg='(.*?)'(?: \w+=|$)/s.exec(text)?.[1];
    // The message is in the language of the user; the exit code is not.
    return {
      status: exit === 'EX_TEMPFAIL' ? 'deferred' : 'bounced',
      text: smtp ?? (said === undefined ? text : `msmtp: ${said} (exitcode=${exit})`),
      ...to,
    };
  }
  if (/^Sent mail for /.test(text)) return { status: 'sent' };
  return /cannot|can't|unable|fail|error|refused|denied|invalid|unable|not found|timed? ?out|No such|got status|not sent|working$|did(?:n't| not) |reject|giving up|discarding output|No recipients|lost|^[45]\d\d /i.test(
    text,
  )
    ? { status: 'warning', text }
    : 'known';
}
