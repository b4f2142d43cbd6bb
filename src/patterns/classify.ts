import type { Blame, Family, Permanence } from '../reasons/families.ts';
import { REASON_FAMILIES, type ReasonId } from '../reasons/ids.ts';
import { REASONS } from '../reasons/index.ts';
import { codeLine, codesOf } from './codes.ts';
import { contradictionOf } from './contradictions.ts';
import { type Pattern, RANKS, type Rank } from './define.ts';
import { type Layer, layersOf, type Stage } from './layers.ts';
import { indexLiterals } from './literal-index.ts';
import { LITERALS } from './literals.ts';
import { permanenceOf } from './permanence.ts';
import { plainText } from './plain-text.ts';
import { placeOf } from './precedence.ts';
import { providerOf } from './provider-of.ts';

export interface Reply {
  readonly text: string;
  /** Host that said it, as the log names it. */
  readonly relay?: string;
  readonly replyCode?: string;
  /** Enhanced status code (RFC 3463). */
  readonly status?: string;
  /** Such as `postfix/smtpd`: what a server of ours says to others is told otherwise than what others say to us. */
  readonly program?: string;
  /** What the log says became of the message: goes before what the codes say. */
  readonly outcome?: string;
}

/** From sure to unsure: the exact text or code, wording that many share, an enhanced status code, a reply code, nothing. */
export type Confidence = 'exact' | 'generic' | 'status-code' | 'reply-code' | 'none';

export interface Verdict {
  /** Id of the pattern that decided. */
  readonly pattern?: string;
  readonly reason: ReasonId | 'unknown';
  readonly family: Family | 'unknown';
  readonly blame: Blame;
  readonly permanence: Permanence;
  /** An id of `src/data/providers.ts`. */
  readonly provider?: string;
  readonly confidence: Confidence;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly contact?: string;
  /** Host that said it, where the text names it: the innermost of a nested report. */
  readonly host?: string;
  /** Where text and codes say different things: a sentence. */
  readonly contradiction?: string;
  /** Set where our own server refused somebody else's mail. */
  readonly ours?: true;
}

export type Classifier = (reply: Reply) => Verdict;

const CONFIDENCE: Readonly<Record<Rank, Confidence>> = {
  code: 'exact',
  exact: 'exact',
  generic: 'generic',
  vague: 'generic',
  status: 'status-code',
  reply: 'reply-code',
};
const onCodes = ({ rank }: Pattern): boolean => rank === 'status' || rank === 'reply';
const isWording = ({ rank }: Pattern): boolean => rank === 'generic' || rank === 'vague';
const rankOf = ({ rank }: Pattern): number => RANKS.indexOf(rank);
const GENERIC = RANKS.indexOf('generic');

/** Daemons that take mail in; what they answer is our own server's word. */
const RECEIVERS = /smtpd|postscreen|esmtpd|milter|policyd|postgrey|in\.|receiv/i;

interface Text {
  readonly plain: string;
  readonly codes: string;
  readonly provider: string | undefined;
  readonly speaker: 'local' | 'remote' | 'ours';
  readonly program: string | undefined;
  readonly stage: Stage | undefined;
}

const fits = (pattern: Pattern, { plain, codes, provider, speaker, program, stage }: Text): boolean => {
  if (pattern.provider !== undefined && pattern.provider !== provider) return false;
  if (pattern.only !== undefined && pattern.only !== speaker) return false;
  if (pattern.program !== undefined && !pattern.program.test(program ?? '')) return false;
  if (pattern.stage !== undefined && pattern.stage !== stage) return false;
  const tried = onCodes(pattern) ? codes : plain;
  return pattern.match.some((expression) => expression.test(tried));
};

/** How well a pattern fits: a candidate, with the longest of its literals that stands in the text. */
export interface Candidate {
  readonly pattern: Pattern;
  readonly literal: number;
}

/** The rule of docs/patterns.md as one number, but for the literal: rank, then bound to a provider, then the reason. */
const strengthOf = (pattern: Pattern): number =>
  rankOf(pattern) * 2_000 +
  (pattern.provider === undefined ? 0 : 1_000) -
  (isWording(pattern) ? placeOf(pattern.reason) : 0);

/** The rule of docs/patterns.md; below 0 where the first is the stronger one. */
export const stronger = (one: Candidate, other: Candidate): number =>
  strengthOf(other.pattern) - strengthOf(one.pattern) || other.literal - one.literal;

/** Told of each pattern whose expressions are tried: how a test counts them. */
export type Watcher = (pattern: Pattern) => void;

/**
 * Sorts and tries the patterns whose literals stand in the text. `all` goes on after the first that fits: for the
 * tests, which must know whether another one of equal strength does.
 */
export function createMatcher(patterns: readonly Pattern[], watch?: Watcher) {
  const index = indexLiterals(patterns.map(({ id, literals }) => LITERALS[id] ?? literals ?? []));
  const strengths = patterns.map(strengthOf);
  const strength = (owner: number): number => strengths[owner] ?? 0;
  return (text: Text, all = false): readonly Candidate[] => {
    const longest = new Map<number, number>();
    index.scan(`${text.plain.toLowerCase()}\n${text.codes}`, (literal, owners) => {
      for (const owner of owners) {
        if (literal.length > (longest.get(owner) ?? 0)) longest.set(owner, literal.length);
      }
    });
    const candidates = [...longest].sort(
      ([one, length], [other, otherLength]) => strength(other) - strength(one) || otherLength - length,
    );
    const fitting: Candidate[] = [];
    for (const [owner, literal] of candidates) {
      const pattern = patterns[owner];
      if (pattern === undefined) continue;
      watch?.(pattern);
      if (!fits(pattern, text)) continue;
      fitting.push({ pattern, literal });
      if (!all) break;
    }
    return fitting;
  };
}

const speakerOf = ({ answer }: Layer, { program, outcome }: Reply, nested: boolean): Text['speaker'] => {
  if (!answer) return 'local';
  return !nested && (outcome === 'rejected' || RECEIVERS.test(program ?? '')) ? 'ours' : 'remote';
};

/** What is tried, innermost layer first. */
export const textsOf = (reply: Reply): readonly (Text & { readonly layer: Layer })[] => {
  const { relay, replyCode, status } = reply;
  const given = { ...(replyCode === undefined ? {} : { replyCode }), ...(status === undefined ? {} : { status }) };
  return layersOf(plainText(reply.text))
    .map((layer, depth) => ({
      layer,
      plain: layer.text,
      codes: codeLine(codesOf(layer.text, given), layer),
      provider: providerOf(layer.host ?? relay, layer.text),
      speaker: speakerOf(layer, reply, depth > 0),
      program: reply.program,
      stage: layer.stage,
    }))
    .reverse();
};

/** A verdict for each reply, by the patterns given; pure, and safe on any text. */
export function createClassifier(patterns: readonly Pattern[], watch?: Watcher): Classifier {
  const match = createMatcher(patterns, watch);
  return (reply) => {
    let best: { readonly pattern: Pattern; readonly text: Text } | undefined;
    const texts = textsOf(reply);
    for (const text of texts) {
      const [found] = match(text);
      if (found === undefined) continue;
      if (best === undefined || rankOf(found.pattern) > rankOf(best.pattern)) best = { pattern: found.pattern, text };
      // The inner host knows; the words around it are asked only where it said little.
      if (rankOf(best.pattern) >= GENERIC) break;
    }
    return verdictOf(reply, texts, best);
  };
}

const UNKNOWN = {
  reason: 'unknown',
  family: 'unknown',
  blame: 'nobody',
  confidence: 'none',
  title: 'Not understood',
  why: 'No pattern explains this text, and it carries no code that does.',
  fix: 'Read the text itself; if it comes often, report it (maildoctor explain --list unknown prints what to send).',
} as const;

const theirs = (blame: Blame): Blame => (blame === 'us' ? 'them' : blame);

function verdictOf(
  reply: Reply,
  texts: ReturnType<typeof textsOf>,
  best: { readonly pattern: Pattern; readonly text: Text } | undefined,
): Verdict {
  const [inner] = texts;
  const codes = codesOf(inner?.plain ?? '', reply);
  const permanence = permanenceOf(codes, reply);
  const provider = best?.pattern.provider ?? best?.pattern.speaker ?? inner?.provider;
  const common = {
    permanence,
    ...(provider === undefined ? {} : { provider }),
    ...(inner?.layer.host === undefined ? {} : { host: inner.layer.host }),
  };
  if (best === undefined) return { ...UNKNOWN, ...common };
  const { pattern, text } = best;
  const reason = REASONS[pattern.reason];
  const ours = text.speaker === 'ours' && pattern.only !== 'ours';
  const blame = pattern.blame ?? reason.blame;
  const fix = pattern.fix ?? reason.fix;
  const contradiction = contradictionOf(pattern.reason, codes, permanence);
  return {
    pattern: pattern.id,
    reason: pattern.reason,
    family: REASON_FAMILIES[pattern.reason],
    blame: ours ? theirs(blame) : blame,
    confidence: CONFIDENCE[pattern.rank],
    title: pattern.title ?? reason.title,
    why: pattern.why ?? reason.why,
    fix: ours ? `This server refused it. Where the sender is legitimate, the sender has to act: ${fix}` : fix,
    ...(pattern.contact === undefined ? {} : { contact: pattern.contact }),
    ...(contradiction === undefined ? {} : { contradiction }),
    ...(text.speaker === 'ours' ? { ours: true as const } : {}),
    ...common,
  };
}
