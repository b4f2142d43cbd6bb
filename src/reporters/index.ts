import type { Reporter } from './define.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { text } from './text.ts';

export const REPORTERS: readonly Reporter[] = [text, json, jsonl];
