import type { SmtpSession } from '../facts/smtp.ts';
import type { CertificateFact, TlsFacts } from '../facts/tls.ts';
import type { Cell, Section } from '../findings/page.ts';
import { certificateCovers } from '../syntax/smtp/names.ts';

/** The essentials of a server's TLS; `of` names the server where there are several. */
export function certificateTable(
  { host, address }: SmtpSession,
  tls: TlsFacts,
  { domain, of, now }: { readonly domain: string | undefined; readonly of: string; readonly now: number },
): Section {
  const [leaf] = tls.chain;
  const wanted = host === address ? [] : [...new Set([host, ...(domain ? [domain] : [])])];
  const rows: (readonly (string | Cell)[])[] = [
    ['protocol', `${tls.version}, ${tls.cipher}${tls.keyExchange === undefined ? '' : `, ${tls.keyExchange}`}`],
    ['SNI', tls.serverName ?? 'none sent'],
    ...tls.chain.flatMap((one, index) => [
      [index === 0 ? 'certificate' : `sent as ${index + 1}`, one.subject || '(no subject)'],
      ...(index === 0 && one.names.length > 0 ? [['names', one.names.join(', ')]] : []),
      ['  by', `${one.issuer}; ${one.keyType}${one.keyBits === undefined ? '' : ` ${one.keyBits}`}, ${one.signature}`],
      [
        '  valid',
        `${one.validFrom.slice(0, 10)} to ${one.validTo.slice(0, 10)}${index === 0 ? daysLeft(one, now) : ''}`,
      ],
    ]),
    ...(leaf ? wanted.map((name) => [`for ${name}`, certificateCovers(leaf, name) ? 'yes' : 'no']) : []),
    ['trust', { text: TRUST[tls.trust], tone: tls.trust === 'trusted' ? 'good' : 'doubt' }],
    ...(tls.ocspStapled ? [['OCSP', 'stapled']] : []),
    ...(tls.clientCertificateRequested ? [['client', 'a certificate is asked for']] : []),
  ];
  return { kind: 'table', title: `TLS${of === '' ? '' : ` of ${of}`}`, head: ['what', 'seen'], rows };
}

function daysLeft({ validTo }: CertificateFact, now: number): string {
  const days = Math.floor((Date.parse(validTo) - now) / 86_400_000);
  return days < 0 ? ', expired' : `, ${days} days left`;
}

const TRUST = {
  trusted: 'leads to a trusted authority',
  'self-signed': 'signed by itself',
  'unknown-authority': 'leads to an authority that is not trusted here',
  incomplete: 'an intermediate certificate is missing',
  broken: 'a signature in it does not fit',
} as const;
