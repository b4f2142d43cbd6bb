import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/clamav-old',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'database version is older',
    'virus database is older',
    'clamav installation is outdated',
    'database is older than 7 days',
    'your clamav',
  ],
  match: [/(?:virus )?database (?:version )?is older than \d{1,3} days|ClamAV installation is OUTDATED/i],
  only: 'local',
  title: 'ClamAV or its signatures are old',
  why: 'New viruses pass.',
  fix: 'systemctl status clamav-freshclam; freshclam; apt-get upgrade clamav',
  source: 'https://docs.clamav.net/manual/Usage/SignatureManagement.html',
  samples: ['LibClamAV Warning: ***  The virus database is older than 7 days!  ***'],
  nearMisses: ['an old database'],
});
