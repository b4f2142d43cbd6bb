import type { TlsCount } from '../../../facts/log-summary.ts';
import type { TlsUse } from '../../../syntax/logs/event.ts';
import { createInterner } from '../interner.ts';
import type { Span } from '../span.ts';

/** Kinds that are told apart; a hostile log does not make more. */
const KINDS = 500;
const KIND_OCTETS = 64 * 1024;
const SPACE = 32;

/** Postfix's `Trusted TLS connection established from NAME[ADDR]: TLSv1.3 with cipher NAME (…`. */
const LINE = / TLS connection (?:established|reused) (from|to) \S+: (\S+) with cipher (\S+)/;

export interface EncryptionCounter {
  /** A line of Postfix; what differs from client to client is left out of the key by position, not by decoding. */
  addLine(line: Span): void;
  add(use: TlsUse): void;
  facts(): readonly TlsCount[];
}

/** Counts encrypted connections by direction, protocol, cipher, and what was known of the other side. */
export function createEncryptionCounter(): EncryptionCounter {
  const keys = createInterner({ texts: KINDS, octets: KIND_OCTETS });
  const uses: TlsCount[] = [];
  const counts: number[] = [];
  const key = Buffer.allocUnsafe(1024);
  const byWords = new Map<string, number>();

  function count(index: number, use: () => TlsUse): void {
    if (index < 0) return;
    if (uses[index] === undefined) {
      uses[index] = { ...use(), count: 0 };
      counts[index] = 0;
    }
    counts[index] = (counts[index] ?? 0) + 1;
  }

  /** `Trusted…established from ` and `TLSv1.3 with cipher NAME`, without the name between. */
  function writeKey({ bytes, start, end }: Span): number {
    let words = 0;
    let at = 0;
    for (let index = start; index < end && at < key.length && words < 9; index++) {
      const byte = bytes[index] ?? 0;
      if (byte === SPACE) words++;
      // The sixth word is the other side's name.
      if (words !== 5) key[at++] = byte;
    }
    return at;
  }

  return {
    addLine(line) {
      const index = keys.indexOf(key, 0, writeKey(line));
      count(index, () => useOf(line.bytes.toString('latin1', line.start, Math.min(line.end, line.start + 1024))));
    },
    add(use) {
      const words = `\n${use.direction} ${use.protocol} ${use.cipher} ${use.trust ?? ''}`;
      let index = byWords.get(words);
      if (index === undefined) {
        const bytes = Buffer.from(words.slice(0, 300), 'latin1');
        index = keys.indexOf(bytes, 0, bytes.length);
        if (index >= 0) byWords.set(words, index);
      }
      count(index, () => use);
    },
    facts: () =>
      uses
        .map((use, index) => ({ ...use, count: counts[index] ?? 0 }))
        .toSorted((one, other) => other.count - one.count),
  };
}

function useOf(line: string): TlsUse {
  const [, way, protocol = 'unknown', cipher = 'unknown'] = LINE.exec(line) ?? [];
  const trust = /^\w+/.exec(line)?.[0];
  return { direction: way === 'to' ? 'out' : 'in', protocol, cipher, ...(trust === undefined ? {} : { trust }) };
}
