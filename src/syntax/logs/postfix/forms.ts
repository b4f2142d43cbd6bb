/**
 * What Postfix's daemons write, form by form, each part under its name. Names of hosts may be missing before their
 * address; addresses stand in brackets, postscreen puts the port behind. The first form that fits counts.
 */
const CLIENT = String.raw`(?<clientName>[^\s[\]]*)\[(?<clientAddress>[^\]]*)\](?::(?<clientPort>\d+))?`;
const RELAY = String.raw`(?<relayHost>[^\s[\]]*)\[(?:(?<relayService>[^\]]*\/[^\]]*)|(?<relayAddress>[^\]]*))\](?::(?<relayPort>\d+))?`;
const STAGE = String.raw`(?<stage>CONNECT|HELO|EHLO|STARTTLS|AUTH|MAIL(?: FROM)?|RCPT(?: TO)?|(?:end of )?DATA|BDAT|RSET|NOOP|QUIT|VRFY|XCLIENT|XFORWARD|UNKNOWN|END-OF-MESSAGE|\.)`;
/** `from=<…> to=<…> proto=… helo=<…>`, as smtpd and cleanup add it. */
const PAIRS = String.raw`; (?<pairs>[\w-]+=.*?)`;

const form = (text: string): RegExp => new RegExp(`^${text}$`, 's');

/** Behind the queue id, where there is one. */
export const FORMS: readonly RegExp[] = [
  form(String.raw`from=<(?<from>.*?)>, size=(?<size>\d+), nrcpt=(?<recipients>\d+)(?: \(queue active\))?`),
  form(String.raw`from=<(?<from>.*?)>, status=(?<status>\w+)(?:, (?<response>.*))?`),
  form(`client=(?<client>[^,]*)(?:, (?<pairs>.*))?`),
  form(`(?:resent-)?message-id=<?(?<messageId>[^<>]*)>?.*`),
  form(String.raw`uid=(?<uid>\d+) from=<(?<from>.*)>`),
  form(`(?<postsuperAction>removed|requeued|placed on hold|released from hold)`),
  form(
    String.raw`(?<notified>sender|postmaster) (?<notification>non-delivery|delivery status|delay) notification\w*: (?<next>\w+)`,
  ),
  form(String.raw`host (?<host>${RELAY}) said: (?<response>.*?)(?: \(in reply to (?<stage>.*?)(?: command)?\))?`),
  form(`host (?<host>${RELAY}) refused to talk to me: (?<response>.*)`),
  form(`SASL authentication failed; server (?<host>${RELAY}) said: (?<response>.*)`),
  form(`(?<lost>lost connection) with (?<host>${RELAY})(?: while (?<doing>.*))?`),
  form(`conversation with (?<host>${RELAY}) (?<lost>timed out)(?: while (?<doing>.*))?`),
  form(`enabling PIX workarounds: (?<workarounds>.*) for (?<host>${RELAY})`),
  form(
    String.raw`(?:NOQUEUE: )?(?<action>milter-reject|reject|reject_warning|accept|defer|discard|filter|hold|warn|redirect|info): ${STAGE} from ${CLIENT}:?(?: (?<replyCode>[2-5]\d\d)(?: #?(?<enhancedStatus>[2-5]\.\d{1,3}\.\d{1,3}))?)?(?: <(?<about>[^>]*)>:)? ?(?<reason>.*?)(?:${PAIRS})?`,
  ),
  form(
    String.raw`(?<action>proxy-\w+): ${STAGE}: (?<response>(?:(?<replyCode>[2-5]\d\d) )?(?<enhancedStatus>[2-5]\.\d{1,3}\.\d{1,3})?.*?)${PAIRS}`,
  ),
  form(String.raw`(?<action>milter-[\w-]+): (?<reason>.*?)${PAIRS}(?:: (?<value>.*))?`),
  form(
    `(?<action>prepend|replace|redirect|filter|hold|discard|reject|strip|pass|bcc|ignore|dunno): (?<checked>header|body|mime-header|nested-header) (?<reason>.*?) from (?:${CLIENT}|local)${PAIRS}(?:: (?<value>.*))?`,
  ),
  form(`connect from ${CLIENT}`),
  form(`disconnect from ${CLIENT}(?: (?<commands>.*))?`),
  form(
    String.raw`(?<lost>lost connection|timeout|too many errors|SSL_accept error|bare <LF> received)(?: after ${STAGE}(?: \((?<octets>\d+) bytes\))?)? from ${CLIENT}(?:: (?<doing>.*))?`,
  ),
  form(`improper command pipelining after ${STAGE} from ${CLIENT}: ?(?<value>.*)`),
  form(
    String.raw`(?<trust>\w+) TLS connection (?:established|reused) (?:to ${RELAY}|from ${CLIENT}): (?<tlsVersion>\S+) with cipher (?<cipher>\S+) \((?<cipherBits>[\d/]+) bits\)(?: key-exchange (?<keyExchange>\S+(?: \([^)]*\))?))?(?: server-signature (?<serverSignature>\S+) \((?:(?<serverSignatureBits>\d+) bits(?: raw public key)?|(?<serverSignatureCurve>[^)]*))\))?(?: server-digest (?<serverDigest>\S+))?(?: client-signature (?<clientSignature>\S+) \((?<clientSignatureBits>[^)]*)\))?(?: client-digest (?<clientDigest>\S+))?(?: to (?<name>.*))?`,
  ),
  form(`certificate verification failed for (?<host>${RELAY}): (?<lost>.*)`),
  form(`SSL_connect error to (?<host>${RELAY}): (?<lost>.*)`),
  form(`connect to (?<host>${RELAY}): (?<lost>.*)`),
  form(`host (?<host>${RELAY}) offers SMTPUTF8 support, but not 8BITMIME`),
  form(`discarding EHLO keywords: (?<keywords>.*)`),
  form(String.raw`(?:NOQUEUE: reject: )?CONNECT from ${CLIENT} to \[(?<serverAddress>[^\]]*)\]:(?<serverPort>\d+)`),
  form(
    `(?<access>(?:DIS)?CONNECT|DENYLISTED|BLACKLISTED|ALLOWLISTED|WHITELISTED|ALLOWLIST VETO|WHITELIST VETO|PASS NEW|PASS OLD)(?: from)? ${CLIENT}`,
  ),
  form(String.raw`(?<violation>DNSBL) rank (?<rank>\d+) for ${CLIENT}`),
  form(
    String.raw`(?<violation>BARE NEWLINE|COMMAND (?:TIME|COUNT|LENGTH) LIMIT|COMMAND PIPELINING|HANGUP|NON-SMTP COMMAND|PREGREET)(?: (?<octets>\d+))?(?: after (?<seconds>[\d.]+))? from ${CLIENT}(?: in tests (?<tests>after|before) SMTP handshake)?(?: after ${STAGE})?(?:: ?(?<value>.*))?`,
  ),
  form(String.raw`addr (?<clientAddress>\S+) listed by domain (?<list>\S+) as (?<listing>\S+)`),
  form(
    String.raw`statistics: max connection rate (?<rate>\d+)\/(?<period>\w+) for \((?<service>.*?):(?<clientAddress>[^()]*)\) at (?<at>.*)`,
  ),
  form(
    String.raw`statistics: max (?:connection|message|recipient|newtls|auth|command) (?:count|rate) (?<rate>\d+)(?:\/(?<period>\w+))? for \((?<service>.*?):(?<clientAddress>[^()]*)\) at (?<at>.*)`,
  ),
  form(String.raw`statistics: max cache size (?<cacheSize>\d+) at (?<at>.*)`),
  form(`statistics: start interval (?<at>.*)`),
  form(
    String.raw`statistics: (?<lookup>address|domain) lookup hits=(?<hits>\d+) miss=(?<misses>\d+) success=(?<successPercent>\d+)%`,
  ),
  form(
    String.raw`statistics: max simultaneous domains=(?<domains>\d+) addresses=(?<addresses>\d+) connection=(?<connections>\d+)`,
  ),
  form(
    String.raw`cache \S+ (?<cleanup>full|partial) cleanup: retained=(?<retained>\d+) dropped=(?<dropped>\d+) entries`,
  ),
  form(String.raw`(?:daemon started|reload) -- version (?<version>[^,]+), configuration (?<configuration>\S+)`),
  form(String.raw`terminating on signal (?<signal>\d+)`),
  form(String.raw`(?<postsuperAction>Deleted|Requeued|Placed on hold|Released from hold): (?<count>\d+) messages?`),
];

/** Behind `warning: ` and its kin. */
export const LEVEL_FORMS: readonly RegExp[] = [
  form(`non-SMTP command from ${CLIENT}: (?<command>.*)`),
  form(String.raw`(?=[^\s[]*\[(?:unknown|[0-9a-fA-F:.]{3,})\])${CLIENT}: (?<text>.*)`),
  form(
    `(?<text>(?<checked>header|body|mime-header|nested-header) (?<reason>.*?) from (?:${CLIENT}|local))${PAIRS}(?:: (?<value>.*))?`,
  ),
  form(`(?<text>.*)${PAIRS}`),
];

/** `relay=host[address]:port`, `relay=host[private/lmtp]`, `relay=local`. */
export const RELAY_FORM = form(RELAY);
/** `tls=level[/[!]requiretls[?|:level]]`, postconf(5) smtp_log_tls_feature_status. */
export const TLS_FEATURES = form(
  String.raw`(?<tlsLevel>\w+)(?<tlsUndecided>\?)?(?:\/(?<requiretlsViolated>!)?(?<requiretls>requiretls)(?<requiretlsUndecided>\?)?(?::(?<requiretlsDowngrade>\w+))?)?`,
);
