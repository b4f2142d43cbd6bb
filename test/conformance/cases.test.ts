import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clock } from '../../src/io/node/clock.ts';
import { createResolver, parseResolverAddress } from '../../src/io/node/dns/index.ts';
import { evaluateSpf } from '../../src/probes/spf/evaluate.ts';
import { type DnsServer, startDnsServer } from '../support/dns-server.ts';
import { type Case, GROUPS } from './cases/index.ts';
import { queryOf, zonesOf } from './cases/world.ts';

/** Served over UDP and TCP on loopback, as the published suites. */
for (const group of GROUPS) {
  describe(group.about, () => {
    let server: DnsServer;
    let resolver: ReturnType<typeof createResolver>;
    beforeAll(async () => {
      server = await startDnsServer({ zones: zonesOf(group) });
      const servers = [parseResolverAddress(`${server.address}:${server.port}`)];
      resolver = createResolver({ servers, timeoutMs: 600 });
    });
    afterAll(async () => {
      resolver.close();
      await server.close();
    });
    for (const [index, one] of group.cases.entries()) {
      it(`${one.section}: ${one.name}`, async () => {
        const verdict = await evaluateSpf(queryOf(one, index), { resolver, clock });
        expect(verdict).toMatchObject(expectationOf(one));
        if (one.explanation === null) expect(verdict.explanation).toBeUndefined();
      });
    }
  });
}

function expectationOf({ result, explanation, mechanism, lookups, voids }: Case): object {
  return {
    result,
    ...(typeof explanation === 'string' ? { explanation } : {}),
    ...(mechanism === undefined ? {} : { mechanism }),
    ...(lookups === undefined ? {} : { lookups }),
    ...(voids === undefined ? {} : { voidLookups: voids }),
  };
}

describe('the cases of our own', () => {
  const sections = GROUPS.flatMap(({ cases }) => cases.map(({ section }) => section));
  it('are at least 150, and leave out no section', () => {
    expect(sections.length).toBeGreaterThanOrEqual(150);
    for (const section of ['2.', '3', '4.', '5.', '6.', '7.', '8.', 'A.'])
      expect(sections.some((one) => one.startsWith(section))).toBe(true);
  });
});
