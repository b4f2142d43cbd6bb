import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/main.ts';
import { runCli } from '../support/cli.ts';
import { type ExampleNetwork, startExampleNetwork } from '../support/example-network.ts';

/** The examples of each command's help, as `--help` and the man pages print them. */
const EXAMPLES = await Promise.all(
  Object.entries(COMMANDS).map(async ([name, load]) => {
    const { examples } = (await load()).default as unknown as { readonly examples: readonly string[] };
    return [name, examples.map((one) => one.replaceAll('<%= config.bin %>', 'maildoctor'))] as const;
  }),
);

/** Where nothing is wrong with example.com they end with 0; these do not, since what they ask about is a fault. */
const OTHER_CODES: Readonly<Record<string, number>> = {
  // The message is lost, and we are to blame.
  'maildoctor explain bounce.eml': 1,
  // The record of example.com does not cover IPv6.
  'maildoctor spf example.com --ip 192.0.2.25 --ip 2001:db8::25': 1,
};

/** Those of `maildoctor --help`; its usage line names no command. */
const { stdout } = await runCli(['--help'], { env: { COLUMNS: '200' } });
const OF_ALL = [...stdout.matchAll(/^ *\$ (maildoctor [a-z].*)$/gm)].map(([, example = '']) => example);

let network: ExampleNetwork;
beforeAll(async () => {
  network = await startExampleNetwork();
});
afterAll(() => network.close());

it('names no example that is not there', () => {
  const all = EXAMPLES.flatMap(([, examples]) => examples);
  expect(Object.keys(OTHER_CODES).filter((one) => !all.includes(one))).toEqual([]);
});

describe.each([...EXAMPLES, ['--help', OF_ALL] as const])('the help of maildoctor %s', (_name, examples) => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)('%s', async (example) => {
    const { code, stderr } = await network.shell(example, network.place());
    expect({ code, stderr: stderr.replace(/^Wrote .*\n/, '') }).toEqual({
      code: OTHER_CODES[example] ?? 0,
      stderr: '',
    });
  });
});
