/** The demonstration on a fresh clone: sets the project up where that is needed, then hands over to scripts/demo/run.ts. */
import { ROOT, run, setUp } from './set-up.mjs';

setUp();
process.exit(run('demonstration', process.execPath, ['--import', 'tsx', `${ROOT}scripts/demo/run.ts`]) ? 0 : 1);
