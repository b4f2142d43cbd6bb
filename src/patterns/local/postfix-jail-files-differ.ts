import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-jail-files-differ',
  reason: 'local-config',
  rank: 'exact',
  literals: [' differ', 'symlink leaves directory', 'damaged message'],
  match: [/(?:^|: )(?:warning: )?\/\S{1,255} and \/\S{1,255} differ\b|symlink leaves directory: \//i],
  only: 'local',
  title: 'The chroot has an old copy of a system file',
  why: 'Daemons that run in a chroot see /var/spool/postfix/etc/…: an old resolv.conf, hosts or services there means that they ask a name server that no longer exists.',
  fix: 'cp /etc/resolv.conf /etc/services /etc/hosts /etc/nsswitch.conf /etc/localtime /var/spool/postfix/etc/ && postfix reload; or set n in the chroot column of master.cf.',
  source: 'https://www.postfix.org/DEBUG_README.html#no_chroot',
  samples: [
    'warning: /var/spool/postfix/etc/resolv.conf and /etc/resolv.conf differ',
    'warning: symlink leaves directory: /etc/postfix/./makedefs.out',
  ],
  nearMisses: ['opinions differ'],
});
