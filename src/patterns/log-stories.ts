import type { Explanation, Stories, StoryLine } from '../facts/log-story.ts';
import { adviceOf } from './advice.ts';
import { classify } from './catalogue.ts';
import { outcomeOf } from './log-groups.ts';

/** The same stories, with what the catalogue says at each failure. */
export const explainedStories = (all: Stories): Stories => ({
  ...all,
  stories: all.stories.map((story) => ({ ...story, lines: story.lines.map(explained) })),
});

function explained(line: StoryLine): StoryLine {
  const explanation = explanationOf(line);
  return explanation === undefined ? line : { ...line, explanation };
}

function explanationOf({ what, text, program, host, enhancedStatus }: StoryLine): Explanation | undefined {
  if (text === undefined) return undefined;
  const verdict = classify({
    text,
    program,
    ...(host === undefined ? {} : { relay: host }),
    ...(enhancedStatus === undefined ? {} : { status: enhancedStatus }),
    ...outcomeOf(what),
  });
  if (verdict.reason === 'unknown') return undefined;
  const { pattern, reason, family, blame, permanence, title, why } = verdict;
  return {
    id: pattern ?? `log/${family}/${reason}`,
    reason,
    blame,
    permanence: what === 'deferred' ? 'temporary' : permanence,
    title,
    why,
    fix: adviceOf(verdict),
  };
}
