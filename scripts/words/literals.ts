/** The English that stands between the code: tagged templates of pages and reporters, and sentences that facts and errors carry. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { NOT_WORDS, OCLIF, PLACES } from './places.ts';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

interface Source {
  /** Below src/. */
  readonly path: string;
  readonly tree: ts.SourceFile;
}

let parsed: readonly Source[] | undefined;
function sources(): readonly Source[] {
  parsed ??= readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('words/zh-CN/'))
    .sort()
    .map((path) => ({
      path,
      tree: ts.createSourceFile(path, readFileSync(`${root}${path}`, 'utf8'), ts.ScriptTarget.Latest, true),
    }));
  return parsed;
}

/** `phrase`, `say`, `words.say`. */
const TAG = /(?:^|\.)(?:phrase|say)$/;

/** The templates of pages and reporters. */
export function labelsIn(): readonly string[] {
  const labels: string[] = [];
  for (const { tree } of sources())
    walk(tree, (node) => {
      if (ts.isTaggedTemplateExpression(node) && TAG.test(node.tag.getText())) labels.push(textOf(node.template) ?? '');
      return true;
    });
  return labels;
}

/** Properties whose value is told whatever it looks like. */
const TOLD = new Set(['label', 'reason', 'why', 'detail']);
/** Properties that are told by id, or are no words of a run. */
const ELSEWHERE = new Set([
  'title',
  'message',
  'why',
  'fix',
  'examples',
  'samples',
  'references',
  'source',
  'summary',
  'description',
]);
/** A word in lower case with another one, or a placeholder, beside it. */
const PROSE = /^(?=.* )(?:.*[ ("])?[a-z]{2,}(?:[ ,.;:?)"]|$)|^[A-Z][a-z]+: \{/s;

/** Whatever reads like a sentence in the places of `PLACES`: an internal string that does is listed in `NOT_WORDS`. */
export function sentencesIn(): ReadonlyMap<string, readonly string[]> {
  const topics = new Map<string, string[]>(PLACES.map(({ topic }) => [topic, []]));
  for (const { path, tree } of sources()) {
    const place = PLACES.find(({ files }) => files.test(path));
    if (place === undefined || place.topic === '') continue;
    walk(tree, (node) => {
      if (isInternal(node, path)) return false;
      const text = textOf(node);
      if (text !== undefined && (PROSE.test(text) || isTold(node)) && !NOT_WORDS.some((one) => one.test(text)))
        topics.get(place.topic)?.push(text);
      return true;
    });
  }
  // Who must act, in one word.
  topics.get('sentences-patterns')?.push('you', 'nobody');
  topics.set('sentences-oclif', [...OCLIF]);
  topics.delete('');
  return topics;
}

function isTold(node: ts.Node): boolean {
  for (let at = node; ; at = at.parent) {
    const { parent } = at;
    if (ts.isPropertyAssignment(parent)) return parent.initializer === at && TOLD.has(parent.name.getText());
    if (!ts.isConditionalExpression(parent) && !ts.isParenthesizedExpression(parent)) return false;
  }
}

/** Types, imports, expressions, errors of ours, and what is told otherwise. */
function isInternal(node: ts.Node, path: string): boolean {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true;
  if (ts.isTaggedTemplateExpression(node)) return true;
  if (ts.isNewExpression(node))
    return /^(?:\w*Error|RegExp)$/.test(node.expression.getText()) && node.expression.getText() !== 'UsageError';
  if (ts.isCallExpression(node) && /^(?:Flags|Args)\b/.test(node.expression.getText())) return true;
  if (!ts.isPropertyAssignment(node)) return false;
  const name = node.name.getText();
  return name === 'examples' || (isOfRule(node, path) && ELSEWHERE.has(name));
}

/** A property of `defineRule({ … })` or of the tables that `vocabulary` reads itself. */
const isOfRule = (node: ts.Node, path: string): boolean =>
  /^(?:config\/words|thresholds)\.ts$/.test(path) ||
  (ts.isCallExpression(node.parent.parent) && /^define[A-Z]/.test(node.parent.parent.expression.getText()));

/** A literal's text, with `{0}`, `{1}`, … for what stands in it. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.templateSpans.reduce((text, span, index) => `${text}{${index}}${span.literal.text}`, node.head.text);
}

function walk(node: ts.Node, visit: (node: ts.Node) => boolean): void {
  if (visit(node)) ts.forEachChild(node, (child) => walk(child, visit));
}
