import type { SmtpSession } from '../facts/smtp.ts';
import type { CertificateFact, TlsFacts } from '../facts/tls.ts';
import { certificateCovers } from '../syntax/smtp/names.ts';
import { phrase, type Text } from '../words/phrase.ts';
import type { Cell, Section } from './define.ts';

/** The essentials of a server's TLS; `of` names the server where there are several. */
export function certificateTable(
  { host, address }: SmtpSession,
  tls: TlsFacts,
  { domain, of, now }: { readonly domain: string | undefined; readonly of: Text; readonly now: number },
): Section {
  const [leaf] = tls.chain;
  const wanted = host === address ? [] : [...new Set([host, ...(domain ? [domain] : [])])];
  const rows: (readonly (Text | Cell)[])[] = [
    [phrase`protocol`, `${tls.version}, ${tls.cipher}${tls.keyExchange === undefined ? '' : `, ${tls.keyExchange}`}`],
    ['SNI', tls.serverName ?? phrase`none sent`],
    ...tls.chain.flatMap((one, index) => [
      [index === 0 ? phrase`certificate` : phrase`sent as ${index + 1}`, one.subject || phrase`(no subject)`],
      ...(index === 0 && one.names.length > 0 ? [[phrase`names`, one.names.join(', ')]] : []),
      [
        phrase`  by`,
        `${one.issuer}; ${one.keyType}${one.keyBits === undefined ? '' : ` ${one.keyBits}`}, ${one.signature}`,
      ],
      [
        phrase`  valid`,
        phrase`${one.validFrom.slice(0, 10)} to ${one.validTo.slice(0, 10)}${index === 0 ? daysLeft(one, now) : ''}`,
      ],
    ]),
    ...(leaf
      ? wanted.map((name) => [phrase`for ${name}`, certificateCovers(leaf, name) ? phrase`yes` : phrase`no`])
      : []),
    [phrase`trust`, { text: TRUST[tls.trust], tone: tls.trust === 'trusted' ? 'good' : 'doubt' }],
    ...(tls.ocspStapled ? [['OCSP', phrase`stapled`]] : []),
    ...(tls.clientCertificateRequested ? [[phrase`client`, phrase`a certificate is asked for`]] : []),
  ];
  return { kind: 'table', title: of === '' ? 'TLS' : phrase`TLS of ${of}`, head: [phrase`what`, phrase`seen`], rows };
}

function daysLeft({ validTo }: CertificateFact, now: number): Text {
  const days = Math.floor((Date.parse(validTo) - now) / 86_400_000);
  return days < 0 ? phrase`, expired` : phrase`, ${days} days left`;
}

const TRUST = {
  trusted: phrase`leads to a trusted authority`,
  'self-signed': phrase`signed by itself`,
  'unknown-authority': phrase`leads to an authority that is not trusted here`,
  incomplete: phrase`an intermediate certificate is missing`,
  broken: phrase`a signature in it does not fit`,
} as const;
