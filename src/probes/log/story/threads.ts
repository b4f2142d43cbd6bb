import type { LogClock } from '../times.ts';

/** A line that is kept, in the order of reading. */
export interface KeptLine {
  readonly order: number;
  readonly text: string;
  readonly file: string;
  readonly line: number;
  /** ms since the epoch. */
  readonly time: number | undefined;
  readonly clock: LogClock;
}

/** Lines that are of one message, as far as is known. */
interface Thread {
  /** What it was joined to. */
  parent: Thread | undefined;
  lines: KeptLine[];
  octets: number;
  omitted: number;
  isWanted: boolean;
}

export interface WantedThread {
  readonly lines: readonly KeptLine[];
  readonly omitted: number;
}

export interface Threads {
  /** Takes a line that these names (queue ids, Message-IDs) tie to others; `isWanted` where it is what was asked for. */
  add(names: readonly string[], line: KeptLine, isWanted: boolean): void;
  /** What has this name from here on is something else. */
  forget(name: string): void;
  /** In the order in which they begin. */
  wanted(): { readonly threads: readonly WantedThread[]; readonly more: number };
}

/** A generation of lines of messages that nobody asked for as yet; there are two of them. */
const GENERATION_OCTETS = 16 << 20;
/** An index entry costs about so much beside its line. */
const ENTRY_OCTETS = 100;
const LINES_OF_ONE = 500;
const WANTED_LIMIT = 100;

/**
 * Lines joined by the names in them, in bounded memory: which message was asked for may be told by its last line. What
 * nothing is heard of for long is forgotten, unless it is wanted.
 */
export function createThreads(): Threads {
  let young = new Map<string, Thread>();
  let old = new Map<string, Thread>();
  let held = 0;
  const wantedThreads = new Set<Thread>();
  let more = 0;

  function keep(name: string, thread: Thread): void {
    if (held >= GENERATION_OCTETS) {
      old = young;
      young = new Map();
      held = 0;
    }
    held += ENTRY_OCTETS + name.length;
    young.set(name, thread);
  }

  function find(name: string): Thread | undefined {
    const known = young.get(name);
    if (known) return rootOf(known);
    const older = old.get(name);
    if (older === undefined) return undefined;
    old.delete(name);
    const root = rootOf(older);
    held += root.octets;
    keep(name, root);
    return root;
  }

  function join(one: Thread, other: Thread): Thread {
    if (one === other) return one;
    const [into, from] = one.lines.length >= other.lines.length ? [one, other] : [other, one];
    from.parent = into;
    for (const line of from.lines) put(into, line);
    into.omitted += from.omitted;
    if (from.isWanted || into.isWanted) want(into);
    wantedThreads.delete(from);
    from.lines = [];
    return into;
  }

  function put(thread: Thread, line: KeptLine): void {
    if (thread.lines.length >= LINES_OF_ONE) {
      thread.omitted++;
      return;
    }
    thread.lines.push(line);
    thread.octets += line.text.length;
  }

  function want(thread: Thread): void {
    if (wantedThreads.has(thread)) return;
    if (!thread.isWanted && wantedThreads.size >= WANTED_LIMIT) {
      more++;
      thread.isWanted = true;
      return;
    }
    thread.isWanted = true;
    wantedThreads.add(thread);
  }

  return {
    add(names, line, isWanted) {
      let thread: Thread | undefined;
      for (const name of names) {
        const known = find(name);
        if (known) thread = thread ? join(thread, known) : known;
      }
      if (thread === undefined && names.length === 0 && !isWanted) return;
      const of = thread ?? { parent: undefined, lines: [], octets: 0, omitted: 0, isWanted: false };
      for (const name of names) if (young.get(name) === undefined) keep(name, of);
      put(of, line);
      held += line.text.length;
      if (isWanted) want(of);
    },
    forget(name) {
      young.delete(name);
      old.delete(name);
    },
    wanted: () => ({
      threads: [...wantedThreads]
        .map(({ lines, omitted }) => ({ lines: lines.toSorted(inOrder), omitted }))
        .toSorted((one, other) => (one.lines[0]?.order ?? 0) - (other.lines[0]?.order ?? 0)),
      more,
    }),
  };
}

function rootOf(thread: Thread): Thread {
  let root = thread;
  while (root.parent) root = root.parent;
  return root;
}

/** By time where both have one: files may be given in any order. */
const inOrder = (one: KeptLine, other: KeptLine): number =>
  one.time === undefined || other.time === undefined || one.time === other.time
    ? one.order - other.order
    : one.time - other.time;
