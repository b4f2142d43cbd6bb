import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Three hundred lines for EHLO.',
  serve: soundBut({
    EHLO_TLS: `250-mx.example.com\r\n${Array.from({ length: 300 }, (_, i) => `250-X-EXT${i}\r\n`).join('')}250 PIPELINING\r\n`,
  }),
  found: [],
  exit: 0,
});
