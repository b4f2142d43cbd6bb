import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-memory',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'insufficient memory',
    'cannot fork process',
    'fork: ',
    'fork ',
    'too many open files',
    'cannot allocate memory',
    'resource temporarily unavailable',
  ],
  match: [
    /\b(?:mymalloc|myrealloc): insufficient memory|\bfork(?: \S{1,255})?: (?:Cannot allocate memory|Resource temporarily unavailable)|Too many open files|could allocate space for only \d{1,9} open files/i,
  ],
  only: 'local',
  title: 'This machine is short of memory, processes or open files',
  why: 'Postfix could not start a process or open a file, because a limit of the system is reached.',
  fix: 'free -m; ulimit -n; systemctl show postfix -p TasksMax,LimitNOFILE; raise them (systemctl edit postfix: LimitNOFILE=65536), or lower default_process_limit; dmesg -T | grep -i oom',
  source: 'https://www.postfix.org/TUNING_README.html#file_limit',
  samples: [
    'fatal: mymalloc: insufficient memory for 8192 bytes: Cannot allocate memory',
    'fatal: fork: Resource temporarily unavailable',
    'fatal: socket: Too many open files',
  ],
  nearMisses: ['452 4.3.1 insufficient memory'],
});
