/** The 14 families of what can go wrong with a delivery. */
export const FAMILIES = [
  'recipient',
  'quota',
  'dns',
  'network',
  'rate',
  'reputation',
  'auth',
  'content',
  'size',
  'relay',
  'tls',
  'policy',
  'server',
  'local',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Who has to act. */
export type Blame = 'us' | 'them' | 'recipient' | 'network' | 'nobody';
/** From the log's status, never from the class of reason. */
export type Permanence = 'permanent' | 'temporary' | 'given-up';
