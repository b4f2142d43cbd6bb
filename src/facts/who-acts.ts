/** Who must act, by whom a failure is blamed on. */
export const WHO_ACTS = {
  us: 'you',
  them: 'the other side',
  recipient: 'the recipient',
  network: 'whoever runs the network between',
  nobody: 'nobody',
} as const;
