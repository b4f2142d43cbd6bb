import { afterAll, beforeAll, describe } from 'vitest';
import { ciSuite } from './ci.ts';
import { debSuite } from './deb.ts';
import { npmSuite } from './npm.ts';
import { type Packed, pack, unpack } from './packed.ts';

/** One tarball for all of them: making it takes the longest. */
describe('what is shipped', () => {
  let packed: Packed;
  beforeAll(() => {
    packed = pack();
  }, 180_000);
  afterAll(() => {
    if (packed) unpack(packed);
  });
  npmSuite(() => packed);
  debSuite(() => packed);
  ciSuite(() => packed);
});
