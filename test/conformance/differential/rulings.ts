/** What each section says that decides its cases, in our words; the page links the text. */
export const RULINGS: Readonly<Record<string, string>> = {
  '2.3':
    'The HELO identity is the domain given in HELO or EHLO; what is no domain name, such as an address literal, cannot be checked.',
  '2.4': 'Where MAIL FROM is empty, the identity is postmaster at the HELO name.',
  '2.6.6': 'temperror: the verifier met a transient error, mostly of DNS, while it checked.',
  '3': 'A record is one TXT text that says which hosts may send; other TXT records may stand beside it.',
  '3.1': 'A record is published as TXT, and nothing but TXT counts.',
  '3.2': 'A domain must not have several records that would be selected for an evaluation.',
  '3.3': 'The strings of one record are concatenated without a space between them.',
  '3.4': 'An answer that does not fit in a datagram is asked for again over TCP; a record may be longer than is wise.',
  '3.5': 'Wildcards publish for names that are not listed; what is listed needs a record of its own.',
  '4.1': 'The address is IPv4 or IPv6, an IPv4 address in IPv6 being IPv4 (section 5).',
  '4.3':
    'A domain that is malformed (a label longer than 63 octets, an empty label but the root) or not multi-label gives none; a sender without local part is postmaster.',
  '4.3 (RFC 8616)': 'U-labels of the domain are converted to A-labels before they are asked for.',
  '4.4': 'Any answer but success or "no such name" (RCODE 0 and 3), and a time-out, is a temperror.',
  '4.5':
    'A record is selected when it begins with exactly "v=spf1" followed by a space or the end; none left gives none, several give permerror.',
  '4.6':
    'The syntax of the whole record is validated first; an error anywhere in it gives permerror, without evaluating anything.',
  '4.6.1': 'Terms are separated by spaces (SP); the grammar of names and values has only printing characters of ASCII.',
  '4.6.2': 'Mechanisms are tried from left to right; the first that matches gives its qualifier as the result.',
  '4.6.3': 'Modifiers are name=value, and unknown ones are ignored wherever they stand.',
  '4.6.4':
    'include, a, mx, ptr, exists and redirect count, ten are allowed; more than ten MX hosts are a permerror; of void lookups two are allowed.',
  '4.7': 'Where nothing matches and there is no redirect, the result is neutral.',
  '4.8': 'The domain-spec is macro-expanded; where it is missing, the domain of the record is the target.',
  '5.1': 'all matches always; what stands behind it, a redirect too, is ignored; it has no argument.',
  '5.2':
    'include matches on pass only; none within it is a permerror, temperror and permerror are passed on; its domain-spec is required and has no prefix length.',
  '5.3':
    'A compares the addresses of the target, A or AAAA by the family of the client, under the prefix length of that family.',
  '5.4':
    'MX compares the addresses of each exchange; there is no implicit MX; a DNS error ends with temperror, but a match before it counts.',
  '5.4 (RFC 7505)': 'A null MX says that the domain has no exchange: its name "." is not a host.',
  '5.5':
    'The names of the client, ten at most, count when they lead back to it; an error skips that name, an error of the PTR question is no match.',
  '5.6':
    'The address must be complete, and the prefix length in range without leading zeros (grammar of ip4-network, ip6-network and their lengths).',
  '5.7':
    'exists asks for A records whatever the family of the client; any answer matches; its domain-spec is required and has no prefix length.',
  '6': 'exp and redirect must not stand twice; unknown modifiers are ignored, whose values must still be macro-strings.',
  '6.1':
    'redirect takes effect when nothing matched; a target without a record gives permerror; its domain-spec is required.',
  '6.2':
    'exp only explains: errors on the way to the text are as if there were none, and never change the result; its domain-spec must be one.',
  '7.1':
    'The grammar of macros: %{letter digits r delimiters}, %%, %_ and %-; a domain-spec ends with a macro or with a top label that is not all digits.',
  '7.2': 'The letters c, r and t stand only in explanations; p is the validated name, "unknown" where there is none.',
  '7.3':
    'Values are split at the delimiters, reversed, cut to the right-hand parts, joined with dots; upper-case letters escape; a long name loses labels at its left.',
  '7.4': 'The tables of examples give the expansions themselves.',
  '8.1': 'none: no domain could be extracted, or no record was found.',
  '8.4': 'fail: an explicit statement that the client is not authorised.',
  '8.6': 'temperror: a transient error while the check was made.',
  '8.7': 'permerror: the records could not be interpreted correctly; it needs an operator.',
  'A.1': 'Appendix A tells of each record which of the example hosts pass.',
  'A.2': 'Appendix A tells of each record which of the example hosts pass.',
  'A.3': 'Appendix A shows records that look users up by local part and address.',
  'A.4': 'Appendix A shows how both of two requirements are asked for.',
  '2.6.1': 'none: no domain could be extracted, or it publishes no record.',
  '2.6.2': 'neutral: the owner explicitly asserts nothing.',
  '2.6.3': 'pass: the client is authorised.',
  '2.6.4': 'fail: the client is not authorised.',
  '2.6.5': 'softfail: a weak statement that the client is probably not authorised.',
  '2.6.7': 'permerror: the published records could not be interpreted correctly.',
  '8.2': 'neutral is treated as none.',
  '8.3': 'pass: the client is authorised.',
  '8.5': 'softfail lies between fail and neutral.',
};
