import type { Finding, Skipped, Unjudged } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import type { Words } from '../words/define.ts';
import type { StreamReporter, Style } from './define.ts';
import { markup } from './markup.ts';
import { printable } from './printable.ts';
import { counts, placeOf, told, topicOf } from './summary.ts';

/**
 * JUnit XML as Jenkins, GitLab and Azure read it: a suite a target, a case a rule and subject. What makes the run fail is a
 * failure, what could not be judged and would have an error, the rest passes with its words as output.
 */
export const junit: StreamReporter = {
  kind: 'stream',
  name: 'junit',
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="maildoctor">\n',
  report: suite,
  end: () => '</testsuites>\n',
};

function suite(report: Report, _page: unknown, { words }: Style): string {
  const failures = report.findings.filter((one) => counts(report, one)).length;
  const errors = report.unjudged.filter((one) => counts(report, one)).length;
  const skipped = report.skipped.length + report.unjudged.length - errors;
  const cases = [
    ...report.findings.map((one) => findingCase(report, one, words)),
    ...report.unjudged.map((one) => unjudgedCase(report, one, words)),
    ...report.skipped.map((one) => testcase(one, element('skipped', '', one.reason))),
    ...report.passed.map(({ id }) => testcase({ id, subject: report.target }, '')),
  ];
  const attributes = [
    attribute('name', `maildoctor ${report.command} ${report.target}`),
    attribute('tests', String(cases.length)),
    attribute('failures', String(failures)),
    attribute('errors', String(errors)),
    attribute('skipped', String(skipped)),
    attribute('time', (report.durationMs / 1000).toFixed(3)),
    // The schema of Ant's task wants seconds without a zone.
    attribute('timestamp', report.started.slice(0, 19)),
  ];
  return `  <testsuite${attributes.join('')}>\n${cases.join('')}  </testsuite>\n`;
}

function findingCase(report: Report, finding: Finding, words: Words): string {
  const place = placeOf(finding);
  const text = [told(finding, words), ...(place === undefined ? [] : [words.say`At: ${place}`])].join('\n');
  return counts(report, finding)
    ? testcase(
        finding,
        element('failure', attribute('type', finding.severity) + attribute('message', finding.title), text),
      )
    : testcase(finding, element('system-out', '', `${finding.severity}: ${finding.title}\n${text}`));
}

const unjudgedCase = (report: Report, unjudged: Unjudged, { say }: Words): string =>
  testcase(
    unjudged,
    counts(report, unjudged)
      ? element(
          'error',
          attribute('type', 'unjudged') + attribute('message', say`could not be judged`),
          unjudged.reason,
        )
      : element('skipped', '', say`could not be judged: ${unjudged.reason}`),
  );

function testcase(one: Pick<Skipped, 'id' | 'subject'>, body: string): string {
  const head = `${attribute('classname', `maildoctor.${topicOf(one)}`)}${attribute('name', `${one.id} ${one.subject}`)}`;
  return body === '' ? `    <testcase${head}/>\n` : `    <testcase${head}>\n${body}    </testcase>\n`;
}

const element = (name: string, attributes: string, text: string): string =>
  `      <${name}${attributes}>${markup(text)}</${name}>\n`;

const attribute = (name: string, value: string): string => ` ${name}="${markup(printable(value))}"`;
