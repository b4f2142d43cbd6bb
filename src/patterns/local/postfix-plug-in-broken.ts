import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-plug-in-broken',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['dlopen failure', 'dlsym failure'],
  match: [/\bdl(?:open|sym) failure (?:loading|looking up) /i],
  only: 'local',
  title: 'A table plug-in of Postfix cannot be loaded',
  why: 'The shared library of the table type is missing, of another Postfix version, or lacks a library of its own.',
  fix: 'Bring all Postfix packages to one version: apt-get install --reinstall postfix postfix-mysql (or yum reinstall); ldd on the file that is named shows what it lacks.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/util/load_lib.c',
  samples: [
    'fatal: load_library_symbols: dlopen failure loading /usr/lib/postfix/dict_mysql.so: libmysqlclient.so.21: cannot open shared object file',
  ],
  nearMisses: ['failure loading the page'],
});
