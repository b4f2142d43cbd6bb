import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'Echoes every command before the reply.',
  serve: soundBut({ EHLO: (client, line) => client.say(`${line}\r\n250-mx.example.com\r\n250 STARTTLS\r\n`) }),
  found: ['smtp/not-a-reply'],
  exit: 0,
});
