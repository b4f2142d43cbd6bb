import type { Reporter } from './define.ts';

/** The formats by name; each is loaded only when it is used. */
const REPORTERS = {
  text: async () => (await import('./text.ts')).text,
  table: async () => (await import('./table.ts')).table,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  junit: async () => (await import('./junit.ts')).junit,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
  nagios: async () => (await import('./nagios.ts')).nagios,
  prometheus: async () => (await import('./prometheus.ts')).prometheus,
  tap: async () => (await import('./tap.ts')).tap,
  csv: async () => (await import('./csv.ts')).csv,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type FormatName = keyof typeof REPORTERS;

export const FORMAT_NAMES = Object.keys(REPORTERS) as readonly FormatName[];

export const isFormatName = (name: string): name is FormatName => Object.hasOwn(REPORTERS, name);

export const loadReporter = (name: FormatName): Promise<Reporter> => REPORTERS[name]();
