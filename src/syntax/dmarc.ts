/** RFC 9989 section 4.8: the tag `v` with exactly this value comes first; all else at the name is not a DMARC record. */
const VERSION = /^[vV][ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/;

export const isDmarcRecord = (text: string): boolean => VERSION.test(text);
