const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Octets as text: UTF-8 where they are that, else a char an octet. */
export function octetsText(octets: Uint8Array): string {
  try {
    return utf8.decode(octets);
  } catch {
    return Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('latin1');
  }
}
