import { spfTexts } from '../../facts/reported.ts';
import { contains, formatAddress } from '../../syntax/network.ts';
import { reverseName } from '../../syntax/reverse.ts';
import { hasMacro, type MacroString } from '../../syntax/spf/macro.ts';
import { parseRecord } from '../../syntax/spf/parse.ts';
import type { SpfRecord, Term } from '../../syntax/spf/record.ts';
import type { Evaluation } from './evaluation.ts';
import { expand, needsValidated, targetName } from './expand.ts';
import { LOOKUP_LIMIT } from './limits.ts';

/**
 * Asks for what the terms of a record will need, before they are reached. No answer is looked at but to ask further, and
 * nothing is counted, so that neither verdict nor counts depend on it. Terms behind one that matches for sure are left out.
 */
export function askAhead(record: SpfRecord, domain: string, evaluation: Evaluation, depth = 0): void {
  const asking = reachable(record, evaluation).filter(asks);
  // A single question that is needed at once gains nothing from being asked ahead.
  if (asking.length === 0 || (depth === 0 && asking.length === 1)) return;
  for (const term of asking) askTerm(term, domain, evaluation, depth);
}

/** The terms up to the first that matches whatever DNS says, then the redirect. */
function reachable(record: SpfRecord, { client }: Evaluation): readonly Term[] {
  const end = record.mechanisms.findIndex(
    (term) => term.name === 'all' || ((term.name === 'ip4' || term.name === 'ip6') && contains(term.network, client)),
  );
  if (end >= 0) return record.mechanisms.slice(0, end);
  return record.redirect ? [...record.mechanisms, record.redirect] : record.mechanisms;
}

const asks = (term: Term): boolean =>
  term.kind === 'modifier' ||
  (term.kind === 'mechanism' && term.name !== 'ip4' && term.name !== 'ip6' && term.name !== 'all');

function askTerm(term: Term, domain: string, evaluation: Evaluation, depth: number): void {
  if (term.kind === 'unknown-modifier') return;
  const { questions, client } = evaluation;
  const type = client.length === 4 ? 'A' : 'AAAA';
  if (term.name === 'ptr') {
    questions.ahead(reverseName(formatAddress(client)), 'PTR');
    return;
  }
  if (!('domain' in term) && term.name !== 'a' && term.name !== 'mx') return;
  const target = 'domain' in term && term.domain ? expanded(term.domain, domain, evaluation) : domain;
  if (target === undefined) return;
  switch (term.name) {
    case 'a':
      questions.ahead(target, type);
      break;
    case 'exists':
      questions.ahead(target, 'A');
      break;
    case 'mx':
      questions.ahead(target, 'MX')?.then((answer) => {
        if (answer.state === 'found')
          for (const { exchange } of answer.value.slice(0, LOOKUP_LIMIT))
            if (exchange !== '.' && exchange !== '') questions.ahead(exchange, type);
      });
      break;
    case 'include':
    case 'redirect':
      if (depth < LOOKUP_LIMIT)
        questions.ahead(target, 'TXT')?.then((answer) => {
          const [text, another] = spfTexts(answer);
          const parsed = text !== undefined && another === undefined ? parseRecord(text) : undefined;
          if (parsed?.ok) askAhead(parsed.record, target, evaluation, depth + 1);
        });
      break;
  }
}

function expanded(text: MacroString, domain: string, { values }: Evaluation): string | undefined {
  if (!hasMacro(text)) return targetName(text.join(''));
  return needsValidated(text) ? undefined : targetName(expand(text, { ...values, domain, validated: 'unknown' }));
}
