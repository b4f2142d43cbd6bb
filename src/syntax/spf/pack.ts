import type { Qualifier } from './record.ts';

/** A term that matches addresses only, such as `ip4:192.0.2.0/24`, and what it says of them. */
export interface PackedTerm {
  readonly qualifier: Qualifier;
  readonly text: string;
}

interface Packing {
  readonly terms: readonly PackedTerm[];
  /** What ends the record: modifiers and "all". */
  readonly tail: readonly string[];
  /** Names that further records may be published at, in this order. */
  readonly names: readonly string[];
  /** Octets of one record. */
  readonly limit: number;
}

/** The text of the domain's own record, and those of further ones with their names. */
export interface Packed {
  readonly text: string;
  readonly others: readonly { readonly name: string; readonly text: string }[];
}

/** Puts terms into one record, or into as few further ones as it takes; undefined where the names do not suffice. */
export function packTerms({ terms, tail, names, limit }: Packing): Packed | undefined {
  for (let count = 0; count <= names.length; count++) {
    const includes = names.slice(0, count).map((name) => `?include:${name}`);
    const room = limit - joined([...includes, ...tail]).length;
    const own = fitting(terms, room);
    const others = filled(terms.slice(own), names.slice(0, count), limit);
    if (!others) continue;
    const references = others.map(({ qualifier, name }) => `${signed(qualifier)}include:${name}`);
    const words = [...terms.slice(0, own).map(written), ...references, ...tail];
    return { text: joined(words), others: others.map(({ name, text }) => ({ name, text })) };
  }
  return undefined;
}

const joined = (words: readonly string[]): string => ['v=spf1', ...words].join(' ');
const signed = (qualifier: Qualifier): string => (qualifier === '+' ? '' : qualifier);
const written = ({ qualifier, text }: PackedTerm): string => `${signed(qualifier)}${text}`;

/** How many of the terms fit, each with a space before it. */
function fitting(terms: readonly PackedTerm[], room: number): number {
  let left = room;
  const end = terms.findIndex((term) => {
    left -= written(term).length + 1;
    return left < 0;
  });
  return end < 0 ? terms.length : end;
}

/** An include matches only what passes there: a further record holds terms of one qualifier, which its include has. */
function filled(terms: readonly PackedTerm[], names: readonly string[], limit: number) {
  const records: { name: string; qualifier: Qualifier; text: string }[] = [];
  for (let at = 0; at < terms.length; ) {
    const name = names[records.length];
    const qualifier = terms[at]?.qualifier ?? '+';
    if (name === undefined) return undefined;
    const rest = terms.slice(at);
    const run = rest.findIndex((term) => term.qualifier !== qualifier);
    const alike = (run < 0 ? rest : rest.slice(0, run)).map(({ text }): PackedTerm => ({ qualifier: '+', text }));
    const count = fitting(alike, limit - joined(['-all']).length);
    if (count === 0) return undefined;
    records.push({ name, qualifier, text: joined([...alike.slice(0, count).map(written), '-all']) });
    at += count;
  }
  return records;
}
