import { createHash, X509Certificate } from 'node:crypto';
import type { DnsAnswer } from '../../facts/dns.ts';
import { absent, found, notAsked, type Observed } from '../../facts/observed.ts';
import type { DaneResult, HostDane, SmtpSession, TlsaRecord } from '../../facts/smtp.ts';
import type { TlsFacts } from '../../facts/tls.ts';
import type { Resolver } from '../../io/ports.ts';
import { publicKeyInfo } from '../../syntax/certificate-der.ts';
import { certificateCovers } from '../../syntax/smtp/names.ts';

/** TLSA records of a host; what DNSSEC did not vouch for counts as not asked (RFC 7672 section 2.2). */
export async function observeTlsa(
  host: string,
  port: number,
  isMxAuthenticated: boolean,
  resolver: Resolver,
  signal: AbortSignal,
): Promise<Pick<HostDane, 'host' | 'name' | 'records'>> {
  const name = `_${port}._tcp.${host}`;
  const answer = await resolver.query(name, 'TLSA', { signal });
  return { host, name, records: trusted(answer, isMxAuthenticated) };
}

function trusted(answer: DnsAnswer<TlsaRecord>, isMxAuthenticated: boolean): Observed<readonly TlsaRecord[]> {
  if (answer.state !== 'found') return answer;
  if (!answer.authenticated) return notAsked('the resolver does not vouch for the TLSA records by DNSSEC (no AD bit)');
  if (!isMxAuthenticated)
    return notAsked('the MX records are not vouched for by DNSSEC, so senders do not look at TLSA');
  return found(answer.value);
}

/** What a sender that knows DANE would make of each conversation with the host. */
export function judgedByDane(
  tlsa: Pick<HostDane, 'host' | 'name' | 'records'>,
  sessions: readonly SmtpSession[],
  domain: string | undefined,
): HostDane {
  const { records, host } = tlsa;
  const results = sessions
    .filter((session) => session.host === host && session.test === undefined)
    .map(({ address, port, tls, failure, replies }): DaneResult => {
      if (records.state !== 'found')
        return { address, port, matched: records.state === 'absent' ? notAsked('no TLSA records') : records };
      if (!tls) {
        const inClear = replies.some(({ stage, code }) => stage === 'mail' || (stage === 'starttls' && code >= 400));
        const matched = notAsked(failure ? failure.reason : 'no TLS came about');
        return { address, port, matched, ...(inClear ? { noTls: true } : {}) };
      }
      const hit = records.value.find((record) => fits(record, tls, [host, ...(domain === undefined ? [] : [domain])]));
      const wanted = ownRecord(tls);
      return {
        address,
        port,
        matched: hit ? found(shown(hit)) : absent(),
        ...(wanted === undefined ? {} : { wanted }),
      };
    });
  return { ...tlsa, results };
}

export const shown = ({ usage, selector, matching, data }: TlsaRecord): string =>
  `${usage} ${selector} ${matching} ${data}`;

/** RFC 7672 section 3.1: DANE-EE (3) and DANE-TA (2); the others are not for SMTP. */
function fits(record: TlsaRecord, { chain }: TlsFacts, names: readonly string[]): boolean {
  const ders = chain.map(({ der }) => Buffer.from(der, 'base64'));
  const [leaf] = ders;
  const [first] = chain;
  if (!leaf || !first) return false;
  // Neither name nor dates are looked at (section 3.1.1).
  if (record.usage === 3) return equals(record, leaf);
  if (record.usage !== 2) return false;
  return signers(ders).some((der) => equals(record, der)) && names.some((name) => certificateCovers(first, name));
}

function equals({ selector, matching, data }: TlsaRecord, der: Uint8Array): boolean {
  const content = selector === 0 ? der : selector === 1 ? publicKeyInfo(der) : undefined;
  if (!content) return false;
  const digest =
    matching === 0
      ? Buffer.from(content)
      : matching === 1
        ? hash('sha256', content)
        : matching === 2
          ? hash('sha512', content)
          : undefined;
  return digest?.toString('hex') === data.toLowerCase();
}

const hash = (name: string, content: Uint8Array): Buffer => createHash(name).update(content).digest();

/** The certificates sent that lead from the server's own upwards, each signed by the next. */
function signers(ders: readonly Buffer[]): readonly Buffer[] {
  const [leaf, ...others] = ders.flatMap((der) => parsed(der) ?? []);
  const path: X509Certificate[] = [];
  for (let current = leaf; current; ) {
    const below: X509Certificate = current;
    const next = others.find((one) => !path.includes(one) && one.subject === below.issuer && signed(below, one));
    if (!next) break;
    path.push(next);
    current = next;
  }
  return path.map(({ raw }) => raw);
}

function parsed(der: Buffer): X509Certificate | undefined {
  try {
    return new X509Certificate(der);
  } catch {
    return undefined;
  }
}

function signed(one: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return one.verify(issuer.publicKey);
  } catch {
    return false;
  }
}

/** `3 1 1` of the certificate that is presented: survives its renewal with the same key. */
function ownRecord({ chain }: TlsFacts): string | undefined {
  const key = publicKeyInfo(Buffer.from(chain[0]?.der ?? '', 'base64'));
  return key && `3 1 1 ${hash('sha256', key).toString('hex')}`;
}
