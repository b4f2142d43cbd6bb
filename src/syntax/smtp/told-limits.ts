/** What LIMITS says of a connection and of one transaction (RFC 9422 section 5). */
export interface ToldLimits {
  readonly mailMax?: number;
  readonly rcptMax?: number;
  readonly rcptDomainMax?: number;
}

const NAMES = { MAILMAX: 'mailMax', RCPTMAX: 'rcptMax', RCPTDOMAINMAX: 'rcptDomainMax' } as const;

/** A limit of nought, or one that is no number, is none (section 4.1). */
export function toldLimits(extensions: Readonly<Record<string, string>>): ToldLimits {
  const told = (extensions['LIMITS'] ?? '').split(/\s+/).flatMap((word) => {
    const [, name = '', value = ''] = /^([A-Za-z]+)=([1-9]\d{0,5})$/.exec(word) ?? [];
    const key = NAMES[name.toUpperCase() as keyof typeof NAMES];
    return key === undefined ? [] : [[key, Number(value)] as const];
  });
  return Object.fromEntries(told);
}

/** Recipients by transaction, in their order: no more of them, and of no more domains, than the server takes in one. */
export function batchesOf(
  recipients: readonly string[],
  { rcptMax = Number.POSITIVE_INFINITY, rcptDomainMax = Number.POSITIVE_INFINITY }: ToldLimits,
): readonly (readonly string[])[] {
  const batches: { readonly recipients: string[]; readonly domains: Set<string> }[] = [];
  for (const recipient of recipients) {
    const domain = recipient.slice(recipient.lastIndexOf('@') + 1).toLowerCase();
    const open = batches.find(
      (one) => one.recipients.length < rcptMax && (one.domains.has(domain) || one.domains.size < rcptDomainMax),
    );
    const batch = open ?? { recipients: [], domains: new Set<string>() };
    if (!open) batches.push(batch);
    batch.recipients.push(recipient);
    batch.domains.add(domain);
  }
  return batches.map((one) => one.recipients);
}
