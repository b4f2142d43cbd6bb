import { printableText } from './printable.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of others as content or attribute of XML 1.0 or HTML: no tag, no character that XML forbids (section 2.2). */
export const markup = (text: string): string => printableText(text).replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one);
