/** What was learned, for as long as its TTL says. */
export interface AnswerCache<T> {
  /** The answer and the seconds that are left of it. */
  get(key: string): { readonly answer: T; readonly secondsLeft: number } | undefined;
  set(key: string, answer: T, seconds: number): void;
}

/** RFC 8767 section 4: a day is enough for anything, whatever a zone says. */
const LONGEST_SECONDS = 86_400;

interface Entry<T> {
  readonly answer: T;
  readonly expires: number;
}

/**
 * `now` in milliseconds. At most `capacity` answers are kept, in two generations: when the young one has half of them,
 * the old one goes as a whole. (To delete the first key of a Map again and again costs its whole length.)
 */
export function createAnswerCache<T>(capacity: number, now: () => number): AnswerCache<T> {
  const half = Math.ceil(capacity / 2);
  let young = new Map<string, Entry<T>>();
  let old: ReadonlyMap<string, Entry<T>> = new Map();

  function keep(key: string, entry: Entry<T>): void {
    if (young.size >= half && !young.has(key)) {
      old = young;
      young = new Map();
    }
    young.set(key, entry);
  }

  return {
    get(key) {
      const fresh = young.get(key);
      const entry = fresh ?? old.get(key);
      if (!entry) return undefined;
      const left = entry.expires - now();
      if (left <= 0) return undefined;
      if (!fresh) keep(key, entry);
      return { answer: entry.answer, secondsLeft: Math.floor(left / 1000) };
    },
    set(key, answer, seconds) {
      if (seconds > 0) keep(key, { answer, expires: now() + Math.min(seconds, LONGEST_SECONDS) * 1000 });
    },
  };
}
