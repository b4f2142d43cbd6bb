/** What a large receiver does with mail of a sender whose domain or address has this fault. */
export interface ReceiverDemand {
  readonly receiver: 'gmail' | 'yahoo' | 'microsoft' | 'apple';
  /** The findings whose fault it refuses. */
  readonly ids: readonly string[];
  readonly source: string;
  /** The day on which the source was read. */
  readonly date: string;
}

const UNNAMED = ['ptr/missing', 'ptr/unconfirmed'];
const UNAUTHENTICATED = [
  'spf/missing',
  'spf/several',
  'spf/broken',
  'spf/not-covered',
  'dmarc/missing',
  'dmarc/several',
];

/** Demands that DNS and the sending address show; what only a message or their own figures show is not among them. */
export const RECEIVER_DEMANDS: readonly ReceiverDemand[] = [
  {
    receiver: 'gmail',
    ids: [...UNNAMED, ...UNAUTHENTICATED, 'spf/too-many-lookups', 'spf/plus-all', 'spf/wide-range'],
    source: 'https://support.google.com/mail/answer/81126',
    date: '2026-11-22',
  },
  {
    receiver: 'yahoo',
    ids: [...UNNAMED, 'ptr/generic', ...UNAUTHENTICATED, 'mx/null-but-sends', 'domain/nonexistent'],
    source: 'https://senders.yahooinc.com/best-practices/',
    date: '2026-11-22',
  },
  {
    receiver: 'microsoft',
    ids: [...UNNAMED, ...UNAUTHENTICATED, 'spf/too-many-lookups'],
    source: 'https://techcommunity.microsoft.com/blog/microsoftdefenderforoffice365blog/4399730',
    date: '2026-11-22',
  },
  {
    receiver: 'apple',
    ids: [...UNNAMED, 'ptr/generic', ...UNAUTHENTICATED],
    source: 'https://support.apple.com/en-us/102322',
    date: '2026-11-22',
  },
];
