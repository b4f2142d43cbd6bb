import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/policyd-spf-passed-on',
  reason: 'spf',
  rank: 'exact',
  literals: ['received-spf: softfail', 'received-spf: fail', 'received-spf: permerror', 'received-spf: temperror'],
  match: [/Received-SPF: (?:Softfail|Fail|Permerror|Temperror)/i],
  only: 'local',
  blame: 'them',
  title: 'Mail came in whose SPF check did not pass',
  why: '"Softfail" (~all) and "Fail" say that the domain does not name this client, "Permerror" that its record is broken, "Temperror" that DNS did not answer; it was taken in with a header only.',
  fix: 'Nothing to do for strangers. If it is your own domain: maildoctor spf DOMAIN --ip CLIENT. To refuse: HELO_reject and Mail_From_reject = Fail in /etc/postfix-policyd-spf-python/policyd-spf.conf.',
  source: 'https://launchpad.net/pypolicyd-spf',
  samples: [
    'prepend Received-SPF: Softfail (mailfrom) identity=mailfrom; client-ip=203.0.113.66; helo=spammer.example; envelope-from=a@spfsoft.example; receiver=spfcheck.example',
  ],
  nearMisses: ['prepend Received-SPF: Pass (mailfrom) identity=mailfrom; client-ip=192.0.2.1'],
});
