/** Broken, or nearly so (RFC 9325 section 4.1): no encryption, keys for export, RC2, RC4, DES, 3DES, IDEA, SEED; nobody's key. */
export const isWeakSuite = (name: string): boolean =>
  /NULL|EXP|RC4|RC2|(?:^|[_-])DES|3DES|anon|ADH|AECDH|MD5|IDEA|SEED/i.test(name);

/** The key of the session is nobody's afterwards; the suites of TLS 1.3 name no key exchange, and all have it (RFC 8446 section 1.2). */
export const hasForwardSecrecy = (name: string): boolean => /^TLS_(?:EC)?DHE?_/.test(name) || !name.includes('_WITH_');

/** Neither side proves who it is. */
export const isAnonymous = (name: string): boolean => /_anon_/i.test(name);

export const isUnencrypted = (name: string): boolean => /_NULL_/.test(name);
