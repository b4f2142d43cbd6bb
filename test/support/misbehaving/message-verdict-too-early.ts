import { BRISK, misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The verdict comes before the message.',
  serve: soundBut({ DATA: '354 Go on\r\n250 2.0.0 Ok: queued\r\n', message: async () => {} }),
  found: ['smtp/message-undecided', 'smtp/unsolicited-reply'],
  exit: 1,
  options: {
    send: true,
    to: ['someone@mx.example.com'],
    limits: BRISK,
  },
});
