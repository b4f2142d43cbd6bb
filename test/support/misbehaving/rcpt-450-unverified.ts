import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'The recipient is being verified.',
  serve: soundBut({
    RCPT: '450 4.1.1 <postmaster@mx.example.com>: Recipient address rejected: unverified address: Address verification in progress\r\n',
  }),
  found: ['smtp/recipient-deferred'],
  exit: 1,
});
