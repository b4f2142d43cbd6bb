import { RULINGS } from './rulings.ts';

/** What each implementation says of one case, and what RFC 7208 says. */
export interface Compared {
  readonly section: string;
  readonly name: string;
  readonly right: string;
  readonly results: Readonly<Record<string, string>>;
}

const PEERS = ['mailauth', 'spf-check', 'pyspf'];

/** docs/spf-conformance.md: every disagreement, under the section that decides it. */
export function differencesPage(compared: readonly Compared[]): string {
  const sections = [...new Set(compared.map(({ section }) => section))];
  const counts = PEERS.map((peer) => {
    const same = compared.filter(({ right, results }) => results[peer] === right).length;
    return `| ${peer} | ${same} of ${compared.length} |`;
  });
  return `${[
    '# Where other SPF implementations say something else',
    `The ${compared.length} cases of \`test/conformance/cases\`, written from the text of RFC 7208, put over one DNS server on loopback to
mailauth 4.13.3, spf-check 0.4.3 (both over Node's c-ares, which refuses some names) and Debian's pyspf. maildoctor
gives the right answer to all of them. This page is written by \`test/conformance/differential.test.ts\`, which fails when
it is stale (\`npx vitest run test/conformance/differential.test.ts -u\` writes it anew).`,
    ['| | as RFC 7208 says |', '| --- | --- |', ...counts].join('\n'),
    ...sections.flatMap((section) => sectionText(section, compared)),
  ].join('\n\n')}\n`;
}

function sectionText(section: string, compared: readonly Compared[]): readonly string[] {
  const rows = compared
    .filter((one) => one.section === section)
    .filter(({ right, results }) => PEERS.some((peer) => results[peer] !== right))
    .map(({ name, right, results }) =>
      row([name, right, ...PEERS.map((peer) => (results[peer] === right ? '' : (results[peer] ?? 'not asked')))]),
    );
  if (rows.length === 0) return [];
  const ruling = RULINGS[section];
  if (ruling === undefined) throw new Error(`no ruling for section ${section}`);
  return [
    `## Section ${section}`,
    `${ruling} ([text](${addressOf(section)}))`,
    [row(['case', 'RFC 7208', ...PEERS]), row(['', '', '', '', ''].map(() => '---')), ...rows].join('\n'),
  ];
}

function addressOf(section: string): string {
  const [, number = '', , rfc = '7208'] = /^(\S+)( \(RFC (\d+)\))?$/.exec(section) ?? [];
  const anchor = rfc === '7208' ? `#${/^[A-Z]/.test(number) ? 'appendix' : 'section'}-${number}` : '';
  return `https://www.rfc-editor.org/rfc/rfc${rfc}${anchor}`;
}

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
