/** RFC 1035 section 3.3: octets of one character-string. */
const STRING_LIMIT = 255;

/** A text as the data of a TXT record in a zone file: strings of 255 octets at most, in quotes, odd octets escaped. */
export function quotedText(text: string): string {
  const octets = new TextEncoder().encode(text);
  const strings: string[] = [];
  for (let at = 0; at === 0 || at < octets.length; at += STRING_LIMIT)
    strings.push(`"${Array.from(octets.subarray(at, at + STRING_LIMIT), presented).join('')}"`);
  return strings.join(' ');
}

function presented(octet: number): string {
  const char = String.fromCharCode(octet);
  if (char === '"' || char === '\\') return `\\${char}`;
  return octet >= 0x20 && octet <= 0x7e ? char : `\\${String(octet).padStart(3, '0')}`;
}
