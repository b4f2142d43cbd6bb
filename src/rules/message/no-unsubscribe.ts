import { defineEachRule } from '../define.ts';
import { locationOf, receivedOf, subjectOf } from '../messages.ts';
import { arrived } from '../sample-messages.ts';

export default defineEachRule({
  id: 'message/no-unsubscribe',
  severity: 'warning',
  title: 'Bulk mail that cannot be left by one click',
  message: 'The message of {from} went to many ({mark}) and has no {lacking}.',
  why: 'Gmail and Yahoo demand one-click unsubscribing of bulk mail; who cannot leave a list presses "spam" instead, which costs the reputation of the domain.',
  fix: 'List-Unsubscribe: <https://{domain}/unsubscribe/TOKEN>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n(an HTTPS address that unsubscribes on POST; both fields covered by the DKIM signature)',
  references: ['https://www.rfc-editor.org/rfc/rfc8058', 'https://support.google.com/mail/answer/81126'],
  needs: ['message'],
  each: (given) => receivedOf(given).map((message) => ({ subject: subjectOf(message), message })),
  check({ subject, message }) {
    const { bulk } = message;
    if (bulk === undefined || (bulk.unsubscribe && bulk.oneClick)) return [];
    const lacking = bulk.unsubscribe ? 'List-Unsubscribe-Post' : 'List-Unsubscribe';
    return [
      {
        subject,
        data: { from: message.from ?? subject, domain: message.fromDomain ?? subject, mark: bulk.mark, lacking },
        ...locationOf(message),
      },
    ];
  },
  examples: [
    {
      name: 'a newsletter without',
      facts: arrived({ bulk: { mark: 'Precedence', unsubscribe: false, oneClick: false } }),
      findings: 1,
    },
    {
      name: 'not by one click',
      facts: arrived({ bulk: { mark: 'List-Id', unsubscribe: true, oneClick: false } }),
      findings: 1,
    },
    {
      name: 'a newsletter with both',
      facts: arrived({ bulk: { mark: 'List-Id', unsubscribe: true, oneClick: true } }),
      findings: 0,
    },
    { name: 'to one person', facts: arrived(), findings: 0 },
  ],
});
