import { misbehaving, soundBut } from '../misbehaving-server.ts';

export default misbehaving({
  about: 'STARTTLS is offered, and a firewall crosses the command out.',
  serve: soundBut({ STARTTLS: "500 5.5.1 Command unrecognized: 'XXXXXXXX'\r\n" }),
  found: ['smtp/firewall-inspection', 'tls/starttls-refused'],
  exit: 1,
});
