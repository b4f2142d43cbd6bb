import type { Finding, Location } from './findings/finding.ts';
import type { Report } from './findings/report.ts';
import { loadZone } from './io/node/dns/load-zone.ts';
import { apexOf, type Zone } from './io/node/dns/zone.ts';
import { files } from './io/node/files.ts';
import type { ZoneRecord } from './syntax/zone/read.ts';

/** The type of record that the findings of a topic speak of. */
const TYPES: Readonly<Record<string, string>> = {
  caa: 'CAA',
  cname: 'CNAME',
  dkim: 'TXT',
  dmarc: 'TXT',
  mx: 'MX',
  ns: 'NS',
  soa: 'SOA',
  spf: 'TXT',
  txt: 'TXT',
};

/** Gives findings of what zone files say the line that they speak of: editors, annotations and code scanning lead there. */
export async function openZonePlaces(paths: readonly string[]): Promise<(report: Report) => Report> {
  const zones = await Promise.all(paths.map((path) => loadZone(path, files)));
  return (report) => ({
    ...report,
    findings: report.findings.map((finding) => {
      const location = finding.location ?? placeOf(finding, report.target, zones);
      return location ? { ...finding, location } : finding;
    }),
  });
}

/** The record that names the subject; else that of the topic's type at the subject or the target; else the zone's first. */
function placeOf({ id, subject }: Finding, target: string, zones: readonly Zone[]): Location | undefined {
  const [topic = ''] = id.split('/');
  const name = subject.toLowerCase();
  const at = (owner: string): readonly ZoneRecord[] => zones.flatMap(({ names }) => names.get(owner) ?? []);
  const own = at(target);
  const ofType = (records: readonly ZoneRecord[]): ZoneRecord | undefined =>
    records.find((record) => record.type === TYPES[topic] && isOf(topic, record));
  const record =
    own.find((one) => isNaming(one, name)) ??
    ofType(at(name)) ??
    at(name)[0] ??
    everyRecord(zones).find((one) => isNaming(one, name)) ??
    ofType(own) ??
    zones.map((zone) => zone.soas.get(apexOf(target, zone) ?? '')).find((soa) => soa !== undefined);
  return record && zones.map(({ places }) => places.get(record)).find((place) => place !== undefined);
}

const everyRecord = (zones: readonly Zone[]): readonly ZoneRecord[] =>
  zones.flatMap(({ names }) => [...names.values()].flat());

/** Of the TXT records of a name those of the topic are meant. */
const MARKS: Readonly<Record<string, RegExp>> = { spf: /^v=spf1(?: |$)/i, dmarc: /^v=DMARC1/i, dkim: /(?:^|;) *p=/i };

function isOf(topic: string, record: ZoneRecord): boolean {
  const mark = MARKS[topic];
  return mark === undefined || (record.type === 'TXT' && mark.test(record.data.join('')));
}

/** An MX or NS record with that host, an address record with that address. */
function isNaming(record: ZoneRecord, name: string): boolean {
  switch (record.type) {
    case 'MX':
      return record.data.exchange === name;
    case 'NS':
    case 'A':
    case 'AAAA':
      return record.data === name;
    default:
      return false;
  }
}
