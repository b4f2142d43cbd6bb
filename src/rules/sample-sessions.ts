import { type Found, found } from '../facts/observed.ts';
import type {
  DaneResult,
  Failure,
  HostDane,
  MtaStsFacts,
  MtaStsPolicy,
  ReplyFact,
  SmtpFacts,
  SmtpSession,
  SmtpTests,
  StageName,
} from '../facts/smtp.ts';
import type { CertificateFact, TlsFacts } from '../facts/tls.ts';

/** Facts of conversations for the examples of rules. */
export const reply = (stage: StageName, text: string, command?: string): ReplyFact => ({
  stage,
  ...(command === undefined ? {} : { command }),
  code: Number(text.slice(0, 3)),
  text,
  ms: 4,
});

export const certificate = (change: Partial<CertificateFact> = {}): CertificateFact => ({
  subject: 'CN=mx1.example.com',
  issuer: 'CN=Authority',
  commonName: 'mx1.example.com',
  names: ['mx1.example.com'],
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: '2026-06-01T00:00:00.000Z',
  serial: '01',
  keyType: 'ec',
  keyBits: 256,
  signature: 'ecdsaWithSha256',
  fingerprint256: 'AA',
  selfIssued: false,
  isAuthority: false,
  der: '',
  ...change,
});

export const tls = (change: Partial<TlsFacts> = {}): TlsFacts => ({
  version: 'TLSv1.3',
  cipher: 'TLS_AES_256_GCM_SHA384',
  serverName: 'mx1.example.com',
  chain: [certificate()],
  chainAsSent: true,
  trust: 'trusted',
  path: ['CN=mx1.example.com', 'CN=Authority'],
  ocspStapled: false,
  implicit: false,
  ms: 12,
  ...change,
});

/** The certificate stands below an intermediate that is sent too. */
export const tlsBelow = (intermediate: Partial<CertificateFact>): TlsFacts =>
  tls({
    chain: [
      certificate({ issuer: 'CN=Intermediate' }),
      certificate({ subject: 'CN=Intermediate', isAuthority: true, ...intermediate }),
    ],
    path: ['CN=mx1.example.com', 'CN=Intermediate', 'CN=Authority'],
  });

/** A conversation in which all went well. */
export const session = (change: Partial<SmtpSession> = {}): SmtpSession => ({
  host: 'mx1.example.com',
  address: '192.0.2.25',
  port: 25,
  role: 'relay',
  stages: [],
  greeting: '220 mx1.example.com ESMTP',
  extensions: { SIZE: '10240000', PIPELINING: '' },
  extensionsBeforeTls: { SIZE: '10240000', PIPELINING: '', STARTTLS: '' },
  heloReplyName: 'mx1.example.com',
  tls: tls(),
  replies: [
    reply('greeting', '220 mx1.example.com ESMTP'),
    reply('ehlo', '250-mx1.example.com\n250 STARTTLS', 'EHLO client.example.net'),
    reply('starttls', '220 2.0.0 Ready', 'STARTTLS'),
    reply('ehlo-after-tls', '250-mx1.example.com\n250 SIZE 10240000', 'EHLO client.example.net'),
    reply('mail', '250 2.1.0 Ok', 'MAIL FROM:<>'),
    reply('rcpt', '250 2.1.5 Ok', 'RCPT TO:<postmaster@example.com>'),
    reply('rset', '250 2.0.0 Ok', 'RSET'),
    reply('quit', '221 2.0.0 Bye', 'QUIT'),
  ],
  anomalies: [],
  transcript: [],
  events: [],
  outcome: 'accepted',
  recipients: [{ address: 'postmaster@example.com', code: 250, text: '250 2.1.5 Ok' }],
  sender: '',
  quit: 'answered',
  roundTrips: 8,
  ...change,
});

/** The same without TLS. */
export const clearSession = (change: Partial<SmtpSession> = {}): SmtpSession => {
  const { tls: _tls, extensionsBeforeTls: _before, ...rest } = session(change);
  return { ...rest, replies: rest.replies.filter(({ stage }) => stage !== 'starttls' && stage !== 'ehlo-after-tls') };
};

/** A conversation that ended where the failure says; the replies before it stay. */
export function failing(failure: Failure, change: Partial<SmtpSession> = {}): SmtpSession {
  const order: readonly StageName[] = [
    'connect',
    'greeting',
    'ehlo',
    'helo',
    'starttls',
    'tls',
    'ehlo-after-tls',
    'helo-after-tls',
    'auth',
    'mail',
    'rcpt',
    'data',
    'acceptance',
  ];
  const whole = session();
  const at = order.indexOf(failure.stage);
  const { tls: secured, extensionsBeforeTls: before, greeting, ...rest } = whole;
  return {
    ...rest,
    ...(at > order.indexOf('greeting') && greeting !== undefined ? { greeting } : {}),
    ...(at > order.indexOf('tls') && secured && before ? { tls: secured, extensionsBeforeTls: before } : {}),
    replies: whole.replies.filter(({ stage }) => order.includes(stage) && order.indexOf(stage) < at),
    recipients: [],
    outcome: failure.kind === 'refused' ? ((failure.code ?? 0) < 500 ? 'deferred' : 'refused') : 'failed',
    failure,
    ...change,
  };
}

export const smtpFacts = (...sessions: readonly SmtpSession[]): { readonly smtp: Found<SmtpFacts> } => ({
  smtp: found({
    domain: 'example.com',
    port: 25,
    hosts: [],
    sessions,
    portIsOpen: sessions.some(({ failure }) => failure?.stage !== 'connect' || failure.kind === 'refused-connection'),
  }),
});

export const timedOutSession = failing({
  stage: 'connect',
  kind: 'connect-timeout',
  reason: 'no answer to the connection within 10 s',
});

/** What a test by name found out. */
export const tested = (tests: SmtpTests): { readonly smtp: Found<SmtpFacts> } => ({
  smtp: found({ ...smtpFacts(session()).smtp.value, tests }),
});

export const withDane = ({
  records,
  ...result
}: Pick<HostDane, 'records'> & Pick<DaneResult, 'matched' | 'noTls'>) => ({
  smtp: found({
    ...smtpFacts(session()).smtp.value,
    dane: [
      {
        host: 'mx1.example.com',
        name: '_25._tcp.mx1.example.com',
        records,
        results: [{ address: '192.0.2.25', port: 25, ...result }],
      },
    ],
  }),
});

export const withSts = (
  mode: MtaStsPolicy['mode'],
  mx: readonly string[],
  one: SmtpSession,
  change: Partial<MtaStsFacts> = {},
): { readonly smtp: Found<SmtpFacts> } => ({
  smtp: found({
    ...smtpFacts(one).smtp.value,
    mtaSts: found({
      records: ['v=STSv1; id=1'],
      url: 'https://mta-sts.example.com/.well-known/mta-sts.txt',
      policy: found({ mode, mx, maxAge: 604_800 }),
      ...change,
    }),
  }),
});
