/** Names that answer with the address of whoever asks them, each at its own server (OpenDNS, "myip.opendns.com", 2026-11). */
export const ADDRESS_DISCOVERY = [
  { name: 'myip.opendns.com', type: 'A', server: '208.67.222.222' },
  { name: 'myip.opendns.com', type: 'AAAA', server: '[2620:119:35::35]' },
] as const;
