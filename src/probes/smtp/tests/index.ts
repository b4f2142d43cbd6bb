import type { SmtpTestName, SmtpTests } from '../../../facts/smtp.ts';
import type { SmtpTest, TestContext, Tested } from './define.ts';
import { injection } from './injection.ts';
import { policy } from './policy.ts';
import { relay } from './relay.ts';
import { smuggling } from './smuggling.ts';
import { tls } from './tls.ts';
import { vrfy } from './vrfy.ts';

export const TESTS: { readonly [N in SmtpTestName]: SmtpTest } = { policy, tls, relay, vrfy, injection, smuggling };

/** One after the other: together they would look like an attack, and hit the limits that they ask about. */
export async function runTests(names: readonly SmtpTestName[], test: TestContext): Promise<Tested> {
  const all: Tested[] = [];
  for (const name of names) {
    test.context.progress(`${test.plan.host}: ${name} test`);
    all.push(await TESTS[name].run(test));
  }
  return merged(all);
}

/** The rows of all addresses in one table a test. */
export function merged(all: readonly Tested[]): Tested {
  const results: Record<string, readonly unknown[]> = {};
  for (const one of all) {
    for (const [name, rows] of Object.entries(one.results)) results[name] = [...(results[name] ?? []), ...rows];
  }
  return { results: results as SmtpTests, sessions: all.flatMap(({ sessions }) => sessions) };
}
