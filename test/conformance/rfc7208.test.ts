import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clock } from '../../src/io/node/clock.ts';
import { createResolver, parseResolverAddress } from '../../src/io/node/dns/index.ts';
import { evaluateSpf } from '../../src/probes/spf/evaluate.ts';
import { type DnsServer, startDnsServer } from '../support/dns-server.ts';
import { readSuite, suitesAreThere, zonesOf } from './suite.ts';

/** Served over UDP and TCP on loopback: what is tested is the evaluator with the DNS client under it. */
const FILES = ['spf-rfc7208.json', 'spf-rfc4408.json', 'spf-pyspf-extra.json'];

/** pyspf reads a modifier `default=` that no RFC has. */
const EXTENSIONS = new Set(['default-modifier', 'default-modifier-harsh']);

for (const file of suitesAreThere ? FILES : []) {
  for (const scenario of readSuite(file)) {
    describe(`${file}: ${scenario.description}`, () => {
      let server: DnsServer;
      let resolver: ReturnType<typeof createResolver>;
      beforeAll(async () => {
        server = await startDnsServer({ zones: zonesOf(scenario) });
        const servers = [parseResolverAddress(`${server.address}:${server.port}`)];
        resolver = createResolver({ servers, timeoutMs: 600, mappings: [] });
      });
      afterAll(async () => {
        resolver.close();
        await server.close();
      });
      for (const one of scenario.cases.filter(({ id }) => !EXTENSIONS.has(id))) {
        it(`${one.id} (${one.spec.join(', ')})`, async () => {
          const { ip, helo, mailfrom: sender } = one;
          const verdict = await evaluateSpf({ ip, helo, sender }, { resolver, clock });
          expect(one.expected).toContain(verdict.result);
          // "DEFAULT" is the suite's word for: no text of the domain's own.
          if (one.explanation !== undefined)
            expect(verdict.explanation).toBe(one.explanation === 'DEFAULT' ? undefined : one.explanation);
        });
      }
    });
  }
}

describe.skipIf(suitesAreThere)('published suites', () => {
  it.skip('are not beside the project: ../shared/data/spf', () => {});
});
