import { RSPAMD, SPAMASSASSIN, type SpamTestRow } from './spam-test.ts';

/** Tests of the message itself. */
export const HEADER_AND_BODY: readonly SpamTestRow[] = [
  {
    names: /^BAYES_(?:[6-9]\d|99\d|999)$|^BAYES_SPAM$|^NEURAL_SPAM/,
    means: 'its words are like those of mail that was learned as spam there',
    change: 'write it in other words, and have the recipient mark it as "not spam", so that their filter learns',
    source: SPAMASSASSIN,
  },
  {
    names: /^(?:MISSING_MID|INVALID_MSGID|MISSING_MID_ALLOWED)$/,
    means: 'it has no sound Message-ID',
    change: 'let your program or mail server write a Message-ID with your own domain in it',
    source: SPAMASSASSIN,
  },
  {
    names: /^(?:MISSING_DATE|INVALID_DATE|DATE_IN_(?:PAST|FUTURE).*)$/,
    means: 'its Date is missing, malformed, or far from now',
    change: 'set the clock of the machine that writes it (NTP), and write Date as RFC 5322 has it',
    source: SPAMASSASSIN,
  },
  {
    names: /^(?:MISSING_SUBJECT|SUBJ_ALL_CAPS|SUBJECT_NEEDS_ENCODING|SUBJ_EXCESS_.*|SUBJECT_ENDS_EXCLAIM)$/,
    means: 'its subject is missing, shouts, or is encoded badly',
    change: 'write a plain subject, encoded as RFC 2047 has it',
    source: SPAMASSASSIN,
  },
  {
    names:
      /^(?:HTML_IMAGE_ONLY_\d+|HTML_IMAGE_RATIO_\d+|HTML_SHORT_LINK_IMG_\d|MIME_HTML_ONLY|HTML_MIME_NO_HTML_TAG|MIME_HTML_MOSTLY)$/,
    means: 'it is HTML with little text, or HTML alone',
    change: 'send a plain-text part beside the HTML (multipart/alternative), and more text than images',
    source: SPAMASSASSIN,
  },
  {
    names:
      /^(?:FREEMAIL_FORGED_REPLYTO|FREEMAIL_REPLYTO.*|FORGED_.*|SPOOF_.*|FROM_NEQ_ENVFROM|HEADER_FROM_DIFFERENT_DOMAINS|REPLYTO_DOM_NEQ_FROM_DOM)$/,
    means: 'From, Reply-To and the envelope sender name different domains',
    change: 'send with one domain of your own in From, Reply-To and the envelope',
    source: SPAMASSASSIN,
  },
  {
    names:
      /^(?:RDNS_NONE|RDNS_DYNAMIC|NO_RDNS.*|HFILTER_HOSTNAME_(?:UNKNOWN|\d)|HFILTER_HELO_.*|RCVD_NO_RDNS|DYNAMIC_.*|HELO_DYNAMIC.*|TVD_RCVD_IP\d*|R_?DNS_.*)$/,
    means: 'the sending address has no reverse name, or one like a dial-up line',
    change: 'have the PTR record of the address set to the name of your mail server, which leads back to the address',
    source: SPAMASSASSIN,
  },
  {
    names: /^(?:SPF_(?:FAIL|SOFTFAIL|NONE|HELO_(?:FAIL|SOFTFAIL|NONE))|R_SPF_(?:FAIL|SOFTFAIL|PERMFAIL|NA))$/,
    means: 'SPF does not vouch for the sending address',
    change: "let the SPF record of the sender's domain name the address (maildoctor spf DOMAIN --ip ADDRESS)",
    source: SPAMASSASSIN,
  },
  {
    names: /^(?:DKIM_INVALID|T_DKIM_INVALID|DKIM_ADSP_.*|R_DKIM_(?:REJECT|PERMFAIL|NA))$/,
    means: 'it has no DKIM signature that holds',
    change: 'sign with DKIM, last of all that changes the message',
    source: SPAMASSASSIN,
  },
  {
    names: /^(?:DMARC_(?:POLICY_(?:REJECT|QUARANTINE|SOFTFAIL)|REJECT|QUAR|FAIL_.*|NA|MISSING)|KAM_DMARC_.*)$/,
    means: 'DMARC fails, or there is no policy',
    change: 'let SPF or DKIM pass for the domain of From, and publish a DMARC record',
    source: RSPAMD,
  },
  {
    names:
      /^(?:URI_.*|HTTPS_HTTP_MISMATCH|PHISHING|HTML_FONT_.*|T_REMOTE_IMAGE|SHORT_.*URL.*|URL_SHORTENER.*|URIBL_MULTI.*)$/,
    means: 'its links look like tricks: shorteners, other targets than their text names, hidden words',
    change: 'link to your own domain by its plain name, without shorteners and hidden text',
    source: SPAMASSASSIN,
  },
  {
    names: /^(?:PYZOR_CHECK|RAZOR2_.*|DCC_(?:CHECK|BULK|REPUT.*)|FUZZY_(?:DENIED|PROB|SPAM.*)|CTE_CASE|CLOUDMARK.*)$/,
    means: 'copies of it were reported, or counted in bulk',
    change: 'send only to people who asked for it, and not the same text to all',
    source: RSPAMD,
  },
  {
    names:
      /^(?:FORGED_MUA_.*|RATWARE.*|MIME_HEADER_CTYPE_ONLY|BAD_ENC_HEADER|MIME_BAD.*|BROKEN_.*|MISSING_MIMEOLE|INVALID_.*|R_BAD_CTE_7BIT|MIME_BASE64_TEXT.*|TO_(?:NO_BRKTS|MALFORMED).*)$/,
    means: 'its header or MIME is built badly, as spam programs do',
    change: 'build messages with a well-kept mail library instead of by hand',
    source: SPAMASSASSIN,
  },
  {
    names: /^(?:AUTH_NA.*|ARC_(?:NA|REJECT|INVALID))$/,
    means: 'nothing authenticates it',
    change: 'publish SPF, sign with DKIM, publish DMARC',
    source: RSPAMD,
  },
];
