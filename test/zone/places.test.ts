import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';

const ZONE = `$ORIGIN example.com.
$TTL 3600
@      SOA  ns1 hostmaster 1 7200 900 1209600 300
@      NS   ns1
ns1    A    192.0.2.53
@      MX   10 mail
@      MX   20 gone
mail   A    10.0.0.25
@      TXT  "some-verification=1"
$INCLUDE more/spf.zone
`;
const INCLUDED = '; of another department\n@ TXT "v=spf1 mx +all"\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'maildoctor-places-'));
  mkdirSync(join(folder, 'more'));
  writeFileSync(join(folder, 'example.com.zone'), ZONE);
  writeFileSync(join(folder, 'more/spf.zone'), INCLUDED);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('finds the line of a zone file, and of one that it includes', async () => {
  const args = ['check', 'example.com', '--zone', 'example.com.zone', '--offline'];
  const [json, sarif] = await Promise.all(
    ['json', 'sarif'].map((format) => runCli([...args, '--format', format], { cwd: folder })),
  );
  const { findings } = JSON.parse(json?.stdout ?? '') as {
    readonly findings: readonly {
      readonly id: string;
      readonly location?: { readonly file: string; readonly line: number };
    }[];
  };
  const lines = Object.fromEntries(findings.map(({ id, location }) => [id, `${location?.file}:${location?.line}`]));
  expect(lines).toMatchObject({
    'mx/no-address': 'example.com.zone:7',
    'ns/single': 'example.com.zone:4',
    'spf/plus-all': 'more/spf.zone:2',
    'dmarc/missing': 'example.com.zone:3',
  });
  const { results } = JSON.parse(sarif?.stdout ?? '').runs[0];
  const [inZone] = results.filter(({ ruleId }: { readonly ruleId: string }) => ruleId === 'mx/no-address');
  expect(inZone.locations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri: 'example.com.zone' },
    region: { startLine: 7 },
  });
});
