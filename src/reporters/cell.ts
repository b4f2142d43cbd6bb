import type { Cell, Tone } from '../findings/page.ts';
import { printable } from './printable.ts';

/** What a cell says, fit for a terminal. */
export const textOf = (content: string | Cell): string =>
  printable(typeof content === 'string' ? content : content.text);

export const toneOf = (content: string | Cell): Tone | undefined =>
  typeof content === 'string' ? undefined : content.tone;
