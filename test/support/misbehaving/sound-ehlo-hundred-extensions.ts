import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A hundred extensions.',
  serve: soundBut({
    EHLO_TLS: `250-mx.example.com\r\n${Array.from({ length: 100 }, (_, at) => `250-X-${at}\r\n`).join('')}250 8BITMIME\r\n`,
  }),
  found: [],
  exit: 0,
});
