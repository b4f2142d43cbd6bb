import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/opendkim-external-host',
  reason: 'dkim',
  rank: 'exact',
  literals: ['attempted to send as', 'not internal', 'not authenticated'],
  match: [/external host \S{1,255}(?: \[[^\]]{0,60}\])? attempted to send as/i],
  only: 'local',
  blame: 'us',
  title: 'OpenDKIM does not sign, since it takes the client for a stranger',
  why: 'The client is not in InternalHosts, and did not sign in; its mail for your domain is verified rather than signed.',
  fix: 'Name your networks: InternalHosts refile:/etc/opendkim/TrustedHosts with 127.0.0.1, ::1 and your addresses in it; systemctl restart opendkim',
  source: 'http://www.opendkim.org/opendkim.conf.5.html',
  samples: ['4D2F1201: external host client.example.com [192.0.2.9] attempted to send as example.com'],
  nearMisses: ['an external host'],
});
