/** RFC 7208 section 4.6.4: terms that cause DNS queries: include, a, mx, ptr, exists and redirect. */
export const LOOKUP_LIMIT = 10;
/** RFC 7208 section 4.6.4: terms whose DNS answer was empty; the one beyond makes the record a permerror. */
export const VOID_LIMIT = 2;
/** RFC 7208 section 4.6.4: more exchanges than this under one "mx" are a permerror. */
export const MX_LIMIT = 10;
/** RFC 7208 section 4.6.4: of the names of a client's address only the first so many are looked at. */
export const PTR_LIMIT = 10;
/** RFC 7208 section 4.6.4: at least 20 seconds for a whole evaluation; after it a temperror. Milliseconds. */
export const TIME_LIMIT = 20_000;
/** RFC 7208 section 7.3: an expanded domain is cut to this many characters from the left, label by label. */
export const NAME_LIMIT = 253;
/** Questions that one evaluation asks before a term needs them. */
export const AHEAD_LIMIT = 22;
