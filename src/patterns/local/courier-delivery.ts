import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/courier-delivery',
  reason: 'pipe',
  rank: 'exact',
  literals: [
    'libmail_streampipe',
    'unable to read message file',
    'stuck delivery',
    'backup relay driver',
    'cannot run',
    'maximum recursion level for dynamic',
  ],
  match: [
    /libmail_streampipe\(\) failed|Error: stuck delivery|BACKUP RELAY DRIVER NOT FOUND|Maximum recursion level for dynamic delivery|Can't run courierdeliver/i,
  ],
  only: 'local',
  title: 'A delivery program of Courier failed',
  why: 'The command in .courier (or DEFAULTDELIVERY) ended with an error, or a transport is not installed.',
  fix: 'Run what the .courier file names by hand as the user; courier show shows what is stuck.',
  source: 'https://www.courier-mta.org/courier.html',
  samples: ['libmail_streampipe() failed.', 'Error: stuck delivery, PID 12'],
  nearMisses: ['a stuck door'],
});
