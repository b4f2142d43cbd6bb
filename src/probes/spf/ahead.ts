import { contains } from '../../syntax/network.ts';
import { reverseName } from '../../syntax/reverse.ts';
import { hasMacro, type MacroString } from '../../syntax/spf/macro.ts';
import type { AskingMechanism, Redirect, SpfRecord } from '../../syntax/spf/record.ts';
import type { Evaluation } from './evaluation.ts';
import { expand, needsValidated, targetName } from './expand.ts';
import { LOOKUP_LIMIT, MX_LIMIT, PTR_LIMIT } from './limits.ts';
import { publishedOf } from './published.ts';

/**
 * Asks for what the records under evaluation will need after the term that has to wait now. No answer is looked at but to
 * ask further, and nothing is counted, so that neither verdict nor counts depend on it.
 */
export function askAhead(evaluation: Evaluation): void {
  for (let frame = evaluation.frame; frame && !frame.isAhead; frame = frame.above) {
    frame.isAhead = true;
    askTerms(frame.record, frame.at + 1, frame.domain, evaluation, LOOKUP_LIMIT - evaluation.lookups);
  }
}

/**
 * The terms from a place on, up to the first that matches whatever DNS says; then the redirect. `room` is how many more
 * terms may ask at all: what lies beyond is never reached (RFC 7208 section 4.6.4).
 */
function askTerms(
  { mechanisms, redirect }: SpfRecord,
  from: number,
  domain: string,
  evaluation: Evaluation,
  room: number,
): void {
  let left = room;
  for (let at = from; at < mechanisms.length; at++) {
    const term = mechanisms[at];
    if (!term || term.name === 'all') return;
    if (term.name === 'ip4' || term.name === 'ip6') {
      if (contains(term.network, evaluation.client)) return;
      continue;
    }
    if (left === 0) return;
    askTerm(term, domain, evaluation, --left);
  }
  if (redirect && from <= mechanisms.length && left > 0) askTerm(redirect, domain, evaluation, left - 1);
}

function askTerm(term: AskingMechanism | Redirect, domain: string, evaluation: Evaluation, room: number): void {
  const { questions, client, address } = evaluation;
  const type = client.length === 4 ? 'A' : 'AAAA';
  const askNames = (names: readonly string[]): void => {
    for (const name of names) if (name !== '.' && name !== '') questions.ahead(name, type);
  };
  if (term.name === 'ptr') {
    questions.ahead(reverseName(address), 'PTR', (answer) => {
      if (answer.state === 'found') askNames(answer.value.slice(0, PTR_LIMIT));
    });
    return;
  }
  const target = term.domain ? expanded(term.domain, domain, evaluation) : domain;
  if (target === undefined) return;
  switch (term.name) {
    case 'a':
      questions.ahead(target, type);
      break;
    case 'exists':
      questions.ahead(target, 'A');
      break;
    case 'mx':
      questions.ahead(target, 'MX', (answer) => {
        if (answer.state === 'found' && answer.value.length <= MX_LIMIT)
          askNames(answer.value.map(({ exchange }) => exchange));
      });
      break;
    case 'include':
    case 'redirect':
      questions.ahead(target, 'TXT', (answer) => {
        const { texts, parsed } = publishedOf(answer);
        if (texts.length === 1 && parsed?.ok) askTerms(parsed.record, 0, target, evaluation, room);
      });
  }
}

function expanded(text: MacroString, domain: string, { values }: Evaluation): string | undefined {
  if (!hasMacro(text)) return targetName(text.join(''));
  return needsValidated(text) ? undefined : targetName(expand(text, { domain, validated: 'unknown', ...values }));
}
