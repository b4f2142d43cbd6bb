/** What was learned, for as long as its TTL says. */
export interface AnswerCache<T> {
  /** The answer and the seconds that are left of it. */
  get(key: string): { readonly answer: T; readonly secondsLeft: number } | undefined;
  set(key: string, answer: T, seconds: number): void;
}

/** RFC 8767 section 4: a day is enough for anything, whatever a zone says. */
const LONGEST_SECONDS = 86_400;

/** `now` in milliseconds; at most `capacity` answers are kept, the oldest go first. */
export function createAnswerCache<T>(capacity: number, now: () => number): AnswerCache<T> {
  const entries = new Map<string, { readonly answer: T; readonly expires: number }>();
  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      const left = entry.expires - now();
      if (left > 0) return { answer: entry.answer, secondsLeft: Math.floor(left / 1000) };
      entries.delete(key);
      return undefined;
    },
    set(key, answer, seconds) {
      if (seconds <= 0) return;
      if (entries.size >= capacity) {
        const [oldest] = entries.keys();
        if (oldest !== undefined) entries.delete(oldest);
      }
      entries.set(key, { answer, expires: now() + Math.min(seconds, LONGEST_SECONDS) * 1000 });
    },
  };
}
