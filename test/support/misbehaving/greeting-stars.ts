import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A firewall hides the greeting behind asterisks.',
  serve: soundBut({ greeting: '220 ***************************************\r\n' }),
  found: ['smtp/firewall-inspection'],
  exit: 0,
});
