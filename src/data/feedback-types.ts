/** What a complaint of each type means, and what to do; types of RFC 5965 section 7.3, RFC 6591 and RFC 6430. */
interface FeedbackType {
  readonly means: string;
  readonly change: string;
}

const REMOVE =
  'Take the recipient off your lists for good, and look why they complained: no consent, too much mail, no visible way to leave';

export const FEEDBACK_TYPES: Readonly<Record<string, FeedbackType>> = {
  abuse: { means: 'a recipient called the message spam', change: REMOVE },
  'opt-out': { means: 'a recipient wants no more of it', change: 'Take the recipient off your lists' },
  'opt-out-list': { means: 'a recipient wants no more of this list', change: 'Take the recipient off this list' },
  fraud: {
    means: 'the message was called phishing or fraud',
    change: 'Look for a hijacked account, form or web site of yours that sent it, and close it',
  },
  virus: {
    means: 'the message carried malware',
    change: 'Find the infected machine or account that sent it, and clean it',
  },
  'not-spam': { means: 'a recipient called the message not spam', change: 'Nothing: it speaks for you' },
  'auth-failure': {
    means: 'the message failed authentication, and the domain asks to be told (RFC 6591)',
    change:
      'If the address is yours, mend SPF or DKIM for it; if it is not, somebody forges the domain: a DMARC policy of reject stops them',
  },
};

export const OTHER_FEEDBACK: FeedbackType = { means: 'the receiver reports the message', change: REMOVE };
