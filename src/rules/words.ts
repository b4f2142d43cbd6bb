import type { DataValue, FindingData } from '../findings/finding.ts';

const PLACEHOLDER = /(?<!%)\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** Fills a template's `{placeholders}`. Inserted data is never scanned again, and `%{` (an SPF macro) is literal. */
export function fill(template: string, data: FindingData): string {
  return template.replace(PLACEHOLDER, (whole, name: string) => {
    const value = data[name];
    return value === undefined ? whole : spoken(value);
  });
}

function spoken(value: DataValue): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}
