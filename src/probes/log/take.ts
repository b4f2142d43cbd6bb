import type { ByteSource } from '../../io/ports.ts';
import type { LineCollector } from './collect.ts';
import type { LineSplitter, TakeLine } from './lines.ts';
import type { LogClock } from './times.ts';

/** A source that is being read. */
export interface Reading {
  readonly source: ByteSource;
  readonly splitter: LineSplitter;
  readonly take: Take;
}

/** Gives the collector the lines of a file, numbered. */
export interface Take {
  readonly line: TakeLine;
  /** How many lines of the file were given. */
  readonly lines: number;
  /** Lines that come later may be of another year. */
  setClock(clock: LogClock): void;
  /** Another file of that name begins. */
  restart(): void;
}

export function createTake(collector: LineCollector, name: string, first: LogClock): Take {
  let clock = first;
  let line = 0;
  return {
    line: (bytes, start, end) => collector.add(bytes, start, end, name, ++line, clock),
    get lines() {
      return line;
    },
    setClock: (next) => {
      clock = next;
    },
    restart: () => {
      line = 0;
    },
  };
}
