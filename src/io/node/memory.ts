import { setFlagsFromString } from 'node:v8';

/**
 * For runs over large inputs that allocate little that lives: V8 would let its nursery grow to 48 MiB, which costs memory
 * and time and wins nothing here. The factor is read at each growth, so it may be set while running.
 */
export const keepNurserySmall = (): void => setFlagsFromString('--semi-space-growth-factor=1');
