import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'A firewall has crossed the command out.',
  serve: soundBut({
    EHLO: '500 5.5.1 Command unrecognized: "XXXX client.example.net"\r\n',
  }),
  found: ['smtp/firewall-inspection', 'smtp/no-ehlo'],
  exit: 0,
});
