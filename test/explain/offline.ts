import { openPorts } from '../../src/io/node/open.ts';

/** The real ports, with nothing that leaves the machine. */
export const openOffline = () =>
  openPorts({
    resolver: undefined,
    zone: undefined,
    map: undefined,
    offline: true,
    timeout: '5',
    ipv4: false,
    ipv6: false,
  });
