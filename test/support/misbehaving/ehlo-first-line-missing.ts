import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: "The line with the server's name is left out.",
  serve: soundBut({ EHLO: '250-STARTTLS\r\n250-PIPELINING\r\n250 8BITMIME\r\n' }),
  found: ['smtp/extension-malformed', 'tls/not-offered'],
  exit: 0,
});
