import type { CommonFailure, LogAnswer } from '../facts/log-answer.ts';
import { WHO_ACTS } from '../facts/who-acts.ts';
import { phrase, sentence, type Text } from '../words/phrase.ts';
import type { Section } from './define.ts';

/** The answer in short, where there is more than one kind of failure: a single one is told by its own finding. */
export function answerSection({ failures, mostly, ours }: LogAnswer): readonly Section[] {
  if (mostly.count === failures) return [];
  const lines = [
    phrase`  Mostly: ${headline(mostly, failures)}`,
    phrase`  ${sentence(mostly.why)}`,
    phrase`  Who must act: ${sentence(WHO_ACTS[mostly.blame])}. ${sentence(mostly.fix)}`,
    ...(ours === undefined ? [] : [phrase`  Yours to mend: ${headline(ours, failures)} ${sentence(ours.fix)}`]),
  ];
  return [{ kind: 'lines', title: phrase`What fails, and why`, lines, isFirst: true }];
}

function headline({ title, provider, count, share }: CommonFailure, failures: number): Text {
  const name = provider === undefined ? sentence(title) : phrase`${sentence(title)} (${provider})`;
  return phrase`${name}: ${count} of ${failures} failures, ${share} %.`;
}
