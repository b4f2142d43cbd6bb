import { FEEDBACK_TYPES, OTHER_FEEDBACK } from '../../data/feedback-types.ts';
import type { Complaint, ReceivedMessage } from '../../facts/message.ts';
import { defineEachRule } from '../define.ts';
import { locationOf } from '../messages.ts';
import { arrived } from '../sample-messages.ts';

type Complained = ReceivedMessage & { readonly complaint: Complaint };
const isComplaint = (message: ReceivedMessage): message is Complained => message.complaint !== undefined;

const LABELS = [
  ['originalRecipient', 'recipient'],
  ['originalMailFrom', 'sender'],
  ['messageId', 'message'],
  ['arrivalDate', 'when'],
  ['userAgent', 'reporter'],
  ['authFailure', 'failed'],
] as const;

export default defineEachRule({
  id: 'message/complaint',
  severity: 'warning',
  title: 'A complaint about a message of yours',
  message: 'A complaint of type {type} about a message from {address}: {means}.',
  why: 'Providers count complaints: from about 3 in 1,000 messages on they refuse or junk what comes from the address and the domain.',
  fix: '{change}. If {address} is not yours, somebody forges your domain.',
  references: ['https://www.rfc-editor.org/rfc/rfc5965', 'https://support.google.com/mail/answer/81126'],
  needs: ['message'],
  each: ({ message }) =>
    (message.state === 'found' ? message.value : [])
      .filter(isComplaint)
      .map((one) => ({ subject: one.complaint.reportedDomain ?? one.complaint.sourceIp ?? one.place.file, one })),
  check({ subject, one }) {
    const { complaint } = one;
    // A reader who takes it out of the junk folder complains of nothing.
    if (complaint.feedbackType === 'not-spam') return [];
    const { means, change } = FEEDBACK_TYPES[complaint.feedbackType] ?? OTHER_FEEDBACK;
    const data = {
      type: complaint.feedbackType.slice(0, 40),
      address: complaint.sourceIp ?? 'an address that is not told',
      means,
      change,
    };
    const evidence = LABELS.flatMap(([key, label]) => {
      const value = complaint[key];
      return value === undefined ? [] : [{ label, value }];
    });
    return [{ subject, data, evidence, ...locationOf(one) }];
  },
  examples: [
    { name: 'spam', facts: arrived({ complaint: { feedbackType: 'abuse', sourceIp: '192.0.2.10' } }), findings: 1 },
    {
      name: 'forged',
      facts: arrived({ complaint: { feedbackType: 'auth-failure', authFailure: 'dmarc' } }),
      findings: 1,
    },
    { name: 'not spam', facts: arrived({ complaint: { feedbackType: 'not-spam' } }), findings: 0 },
    { name: 'a message', facts: arrived(), findings: 0 },
  ],
});
