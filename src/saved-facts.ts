import { FACT_NAMES, type FactName } from './facts/facts.ts';
import type { Observations } from './facts/observations.ts';
import type { Files } from './io/ports.ts';
import type { Target } from './target.ts';
import { UsageError } from './usage-error.ts';

export const printFacts = (observations: Observations): string => `${JSON.stringify(observations, undefined, 1)}\n`;

/**
 * Reads `maildoctor/facts@1`. `target`, where given, must be the one of the file; facts that `asked` names and the file
 * lacks are missing, which makes their rules skipped.
 */
export async function readFacts(
  path: string,
  files: Files,
  expected: { readonly target?: Target; readonly asked: readonly FactName[]; readonly command: string },
): Promise<Observations> {
  const content = await files.read(path);
  if (content.state === 'absent') throw new UsageError(`There is no file ${path}.`);
  if (content.state === 'unknown') throw new UsageError(`${path} cannot be read: ${content.reason}.`);
  const observations = parse(path, new TextDecoder().decode(content.value));
  if (expected.target && expected.target.name !== observations.target) {
    throw new UsageError(
      `${path} holds facts of ${observations.target}, not of ${expected.target.name}.`,
      'Leave the target out, or save facts of this one with --save-facts.',
    );
  }
  return { ...observations, command: expected.command, asked: expected.asked };
}

function parse(path: string, text: string): Observations {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`${path} is not JSON: ${(cause as Error).message}.`, 'Make it with --save-facts.');
  }
  if (!isObservations(value)) {
    throw new UsageError(`${path} does not hold facts (schema "maildoctor/facts@1").`, 'Make it with --save-facts.');
  }
  return value;
}

/** The shape as far as the engine relies on it; each fact must be an object with a known state. */
function isObservations(value: unknown): value is Observations {
  if (!isRecord(value) || value['schema'] !== 'maildoctor/facts@1') return false;
  const facts = value['facts'];
  return (
    typeof value['target'] === 'string' &&
    typeof value['command'] === 'string' &&
    isRecord(value['options']) &&
    Number.isFinite(Date.parse(String(value['observedAt']))) &&
    typeof value['durationMs'] === 'number' &&
    isRecord(facts) &&
    Object.entries(facts).every(([name, fact]) => !FACT_NAMES.includes(name as FactName) || isObserved(fact))
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isObserved(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['state']) {
    case 'found':
      return 'value' in value;
    case 'absent':
      return true;
    case 'unknown':
      return typeof value['reason'] === 'string' && typeof value['kind'] === 'string';
    default:
      return false;
  }
}
