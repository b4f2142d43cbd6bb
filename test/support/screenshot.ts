import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const KEPT = fileURLToPath(new URL('../../fixtures/reports/screens', import.meta.url));
const SEEN = fileURLToPath(new URL('../../.cache/screens', import.meta.url));

/**
 * The share of pixels that differ from the kept picture, 1 where the size differs. What was seen is written to
 * .cache/screens; UPDATE_SCREENS=1 keeps it.
 */
export function differenceFromKept(name: string, seen: Buffer): number {
  const kept = join(KEPT, `${name}.png`);
  const place = process.env['UPDATE_SCREENS'] === '1' ? kept : join(SEEN, `${name}.png`);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, seen);
  if (!existsSync(kept)) return 1;
  const [one, other] = [PNG.sync.read(readFileSync(kept)), PNG.sync.read(seen)];
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return 1;
  return pixelmatch(one.data, other.data, undefined, width, height, { threshold: 0.2 }) / (width * height);
}
