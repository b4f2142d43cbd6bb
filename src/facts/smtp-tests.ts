import type { Observed } from './observed.ts';

/** What the tests that are asked for by name found out; each holds a row a question. */
export interface SmtpTests {
  readonly relay?: readonly RelayResult[];
  readonly policy?: readonly ProbeResult[];
  readonly vrfy?: readonly ProbeResult[];
  readonly injection?: readonly InjectionResult[];
  readonly smuggling?: readonly SmugglingResult[];
  readonly tls?: readonly TlsTestResult[];
}
interface OfHost {
  readonly host: string;
  readonly address: string;
  readonly port: number;
}
export interface RelayResult extends OfHost {
  readonly form: string;
  readonly from: string;
  readonly to: string;
  readonly code: Observed<number>;
  readonly reply: string;
}
export interface ProbeResult extends OfHost {
  /** `null-sender`, `postmaster`, `abuse`, `random`, `vrfy`, `expn` … */
  readonly question: string;
  readonly argument: string;
  readonly code: Observed<number>;
  readonly reply: string;
}
export interface InjectionResult extends OfHost {
  /** A command that was sent in clear behind STARTTLS was answered under TLS (CVE-2011-0411). */
  readonly answered: Observed<boolean>;
}
export interface SmugglingResult extends OfHost {
  /** As written: `LF.LF`. */
  readonly sequence: string;
  /** Taken for the end of the data. */
  readonly ends: Observed<boolean>;
}
export interface TlsTestResult extends OfHost {
  readonly question: string;
  readonly accepted: Observed<boolean>;
  readonly detail: string;
  /** Of a version that is taken. */
  readonly suites?: SuiteList;
}

/** Cipher suites that a server takes. */
export interface SuiteList {
  /** As the IANA names them, in the order in which the server chose them. */
  readonly names: readonly string[];
  /** The server refused what was left; otherwise something came between. */
  readonly complete: boolean;
  /** Whose preference counts. */
  readonly order?: 'server' | 'client';
}

export interface SelfTestResult {
  readonly host: string;
  readonly address?: string;
  readonly port: number;
  /** Something answered, be it a refusal. */
  readonly answers: Observed<boolean>;
}

/** A record of RFC 6698; `data` in lower-case hex. */
export interface TlsaRecord {
  readonly usage: number;
  readonly selector: number;
  readonly matching: number;
  readonly data: string;
}

/** TLSA records of a host against what it presented (RFC 7672). */
export interface HostDane {
  readonly host: string;
  /** Where the records stand: `_25._tcp.mx.example.com`. */
  readonly name: string;
  /** Not asked for where DNSSEC did not validate: then they count for nothing. */
  readonly records: Observed<readonly TlsaRecord[]>;
  readonly results: readonly DaneResult[];
}
export interface DaneResult {
  readonly address: string;
  readonly port: number;
  /** The record that fits, as it stands; absent where none does. */
  readonly matched: Observed<string>;
  /** The server was spoken to and offers no TLS. */
  readonly noTls?: true;
  /** The record that would fit. */
  readonly wanted?: string;
}

/** A domain's policy of RFC 8461. */
export interface MtaStsFacts {
  /** TXT records at `_mta-sts.` that begin with `v=STSv1`. */
  readonly records: readonly string[];
  /** What is wrong with them: senders then know of no policy. */
  readonly recordProblem?: string;
  readonly url: string;
  readonly policy: Observed<MtaStsPolicy>;
  /** What is wrong with the page: senders then know of no policy. */
  readonly policyProblem?: string;
}
export interface MtaStsPolicy {
  readonly mode: 'enforce' | 'testing' | 'none';
  readonly mx: readonly string[];
  /** Seconds. */
  readonly maxAge: number;
}
