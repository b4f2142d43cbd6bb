import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A firewall crosses out what it does not know.',
  serve: soundBut({
    greeting: '220 ****************************************\r\n',
    EHLO: '250-mx.example.com\r\n250-SIZE 10240000\r\n250-XXXXXXXXA\r\n250 XXXB\r\n',
  }),
  found: ['smtp/firewall-inspection', 'tls/not-offered'],
  exit: 0,
});
