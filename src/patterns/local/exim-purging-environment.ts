import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/exim-purging-environment',
  reason: 'local-config',
  rank: 'exact',
  literals: ['purging the environment', 'use keep_environment'],
  match: [/purging the environment|use keep_environment/i],
  only: 'local',
  blame: 'nobody',
  title: 'Exim drops the environment, and says so each time',
  why: 'Since 4.86.2 it keeps no environment variables unless it is told which; harmless.',
  fix: 'Write keep_environment = (empty, or the names that you need) into the main section of the configuration.',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html',
  samples: ['Warning: purging the environment.'],
  nearMisses: ['environment'],
});
