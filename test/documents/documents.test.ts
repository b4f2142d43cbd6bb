import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateWorkflow } from '@action-validator/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { type ExampleNetwork, startExampleNetwork } from '../support/example-network.ts';
import { codeOf, type Fenced, fencedBlocks } from '../support/fenced.ts';
import { readByIcinga } from '../support/icinga.ts';
import { describeWithPrograms, findProgram } from '../support/programs.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const CI = fencedBlocks(textOf('docs/ci.md'));
/** What a block of another language runs. */
const COMMANDS_OF: Readonly<Record<string, (text: string) => readonly string[]>> = {
  sh: (text) => text.replaceAll('\\\n', '').split('\n').filter(Boolean),
  groovy: (text) => [...text.matchAll(/script: '([^']+)'/g)].map(([, command = '']) => command),
  ini: (text) => [...text.matchAll(/^command\[\w+\]=(.+)$/gm)].map(([, command = '']) => command),
  // crontab(5): five fields of time, the user, the command.
  text: (text) => [...text.matchAll(/^(?:[\d*]+ ){5}\w+ (.+)$/gm)].map(([, command = '']) => command),
};
/** What only a machine of one's own can be asked to do; the packages are installed by other tests. */
const ELSEWHERE = /^(?:apt|systemctl|npm) /;

let network: ExampleNetwork;
beforeAll(async () => {
  network = await startExampleNetwork();
});
afterAll(() => network.close());

describe.each(['README.md', 'docs/ci.md'])('%s', (document) => {
  const blocks = fencedBlocks(textOf(document));
  let place: string;
  beforeAll(() => {
    place = network.place();
  });

  it('leaves out of the run only what needs a machine of its own', () => {
    const others = blocks.filter((one) => one.language === 'sh' && codeOf(one) === undefined);
    const commands = others.flatMap(({ text }) => COMMANDS_OF['sh']?.(text) ?? []);
    expect(commands.filter((line) => !ELSEWHERE.test(line))).toEqual([]);
  });

  const steps = blocks.flatMap((block): readonly (readonly [string, Fenced, number])[] => {
    if (block.words.includes('maildoctor.yaml')) return [['maildoctor.yaml', block, 0]];
    const commands = COMMANDS_OF[block.language]?.(block.text) ?? [];
    return commands.flatMap((command) => {
      const code = block.words.includes('cron') ? 0 : codeOf(block);
      return code === undefined ? [] : [[command, block, code]];
    });
  });

  it.each(steps)('%s', async (step, { text }, code) => {
    if (step === 'maildoctor.yaml') {
      writeFileSync(join(place, step), text);
      return;
    }
    const ended = await network.shell(step, place);
    const stderr = ended.stderr.replace(/^Wrote .*\n/, '');
    expect({ code: ended.code, stderr }, ended.stdout).toEqual({ code, stderr: '' });
  });
});

describe('docs/ci.md', () => {
  const marked = (word: string): string => CI.find(({ words }) => words.includes(word))?.text ?? '';

  it("has a workflow that keeps to GitHub's schema, and gives the action inputs that it has", () => {
    const text = marked('workflow');
    expect(validateWorkflow(text).errors).toEqual([]);
    const action = parse(textOf('action.yml'));
    const step = parse(text).jobs.mail.steps.find(({ uses }: { readonly uses: string }) => /\/maildoctor@/.test(uses));
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)])
      expect(textOf('docs/ci.md')).toContain(`\`${name}\``);
  });

  it('gives the GitLab template inputs that it has', () => {
    const [head] = parseAllDocuments(textOf('templates/maildoctor.yml'));
    const [include] = parse(marked('gitlab')).include;
    expect(include.local).toBe('templates/maildoctor.yml');
    expect(Object.keys(head?.toJS().spec.inputs)).toEqual(expect.arrayContaining(Object.keys(include.inputs)));
  });

  describeWithPrograms('its Icinga object', [{ program: 'icinga2', package: 'icinga2-bin' }], () => {
    it('is valid to Icinga, which makes of it the command line that stands below it', () => {
      const { command, args } = readByIcinga(network.place(), marked('icinga'));
      const values: Readonly<Record<string, string>> = {
        $maildoctor_domain$: 'example.com',
        $maildoctor_fail_on$: 'warning',
      };
      // Icinga puts them in the order of their keys.
      const words = Object.entries(args)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .flatMap(([key, one]) => {
          const { value, skip_key: isBare = false } = typeof one === 'string' ? { value: one } : one;
          return [...(isBare ? [] : [key]), values[value] ?? value];
        });
      const line = ['maildoctor', ...command.slice(1), ...words].join(' ');
      expect(CI.filter(({ language }) => language === 'sh').map(({ text }) => text.trim())).toContain(line);
      expect(command[0]).toBe('/usr/bin/maildoctor');
    });
  });

  describeWithPrograms('its alerts', [{ program: 'promtool', package: 'prometheus' }], () => {
    it('are ones to promtool', () => {
      const rules = CI.filter(({ language }) => language === 'promql')
        .flatMap(({ text }) => text.split('\n').filter(Boolean))
        .map((expr, index) => ({ alert: `A${index}`, expr }));
      expect(rules.length).toBeGreaterThan(2);
      const file = join(network.place(), 'rules.json');
      writeFileSync(file, JSON.stringify({ groups: [{ name: 'mail', rules }] }));
      expect(execFileSync(findProgram('promtool') ?? '', ['check', 'rules', file], { encoding: 'utf8' })).toContain(
        `SUCCESS: ${rules.length} rules found`,
      );
    });
  });
});
