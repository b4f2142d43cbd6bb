/**
 * An address for MAIL or RCPT, without angle brackets: what stands there goes out as it is, so nothing that could end
 * the command may be in it. A bare `postmaster` is one too (RFC 5321 section 4.5.1).
 */
export function parseMailbox(text: string): string | undefined {
  const bare = text.trim().replace(/^<(.*)>$/, '$1');
  if (bare === '' || bare.length > 1000 || /[\x00-\x1f\x7f<>]/.test(bare)) return undefined;
  if (/^postmaster$/i.test(bare)) return bare;
  const at = bare.lastIndexOf('@');
  if (at <= 0 || at === bare.length - 1) return undefined;
  const local = bare.slice(0, at);
  // A space stands in quotes only.
  return /\s/.test(local) && !/^".*"$/.test(local) ? undefined : bare;
}
