import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/quota/system-storage-full',
  reason: 'system-full',
  rank: 'generic',
  literals: [
    'insufficient',
    'no space left',
    'disk full',
    'system full',
    'not enough space',
    'not enough free space',
    'not enough disk',
    'out of disk',
    'disk is full',
    'low on space',
    'file system full',
    'storage full',
    'no room',
  ],
  match: [
    /\binsufficient (?:system |disk |server )?(?:storage|space|disk space|disk)\b/i,
    /\bno space left on device/i,
    /\b(?:disk|system|file system|server|spool) (?:is )?full\b/i,
    /\bnot enough (?:disk |free )?space/i,
    /\bout of disk/i,
  ],
  only: 'remote',
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
  samples: [
    '452 4.3.1 Insufficient system storage',
    '550 5.0.0 Mail system full',
    '452 4.4.5 Insufficient disk space; try again later',
  ],
  nearMisses: ['452 mailbox full'],
});
