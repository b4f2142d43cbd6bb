import { normalise } from './normalise.ts';

const PLACEHOLDER = /<(?:url|address|ip|date|time|id|host|n)>/;
/** What stands around an address that was replaced together with its brackets. */
const ADDRESS = '<?\\S+?>?';

/**
 * An expression that matches a text and others like it: what differs from message to message is any word. It is what
 * `npm run new pattern FAMILY/FAULT "TEXT"` writes.
 */
export const expressionOf = (text: string): string =>
  normalise(text)
    .split(new RegExp(`(${PLACEHOLDER.source})`))
    .map((part) => {
      if (part === '<address>') return ADDRESS;
      return PLACEHOLDER.test(part) ? '\\S+' : part.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+');
    })
    .join('');
