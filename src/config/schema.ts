import * as v from 'valibot';
import type { Location } from '../findings/finding.ts';

const text = v.pipe(v.string(), v.minLength(1));
const severity = v.picklist(['error', 'warning', 'note']);

/** Receivers whose demands on senders are known: see src/data/receivers.ts. */
const receiver = v.picklist(['gmail', 'yahoo', 'microsoft', 'apple']);

const target = v.strictObject({
  domain: v.pipe(text, v.description('The domain to check.')),
  sends: v.optional(
    v.pipe(v.array(text), v.description('Addresses that send for it, in CIDR form where they are many.')),
  ),
  mx: v.optional(v.pipe(v.array(text), v.description('The hosts that its MX records must name, and no others.'))),
  dkim: v.optional(v.pipe(v.array(text), v.description('DKIM selectors that must have a key.'))),
  receivers: v.optional(
    v.pipe(
      v.array(receiver),
      v.description('Whose demands on senders it must meet: what they refuse becomes an error.'),
    ),
  ),
});

const waiver = v.strictObject({
  id: v.pipe(text, v.description('The finding, such as ptr/generic.')),
  subject: v.optional(v.pipe(text, v.description('Only of this subject; else of any.'))),
  reason: v.pipe(text, v.description('Why it is accepted.')),
  until: v.optional(
    v.pipe(v.string(), v.isoDate('is not a date such as 2027-01-31'), v.description('The last day on which it is.')),
  ),
});

/** maildoctor.yaml. Its JSON Schema, made from this, is docs/config.schema.json. */
export const CONFIG = v.strictObject({
  targets: v.optional(
    v.pipe(v.array(target), v.description('What "maildoctor check" checks when no domain is named.')),
  ),
  severities: v.optional(
    v.pipe(
      v.record(text, v.picklist(['error', 'warning', 'note', 'off'])),
      v.description('Findings that weigh more or less here, by id; off leaves them out.'),
    ),
  ),
  waivers: v.optional(v.pipe(v.array(waiver), v.description('Findings that are known and accepted.'))),
  resolvers: v.optional(v.pipe(v.array(text), v.description('As --resolver.'))),
  'self-test': v.optional(
    v.pipe(v.array(text), v.description('Hosts that prove whether port 25 is let out, as --self-test.')),
  ),
  defaults: v.optional(
    v.pipe(
      v.strictObject({
        'fail-on': v.optional(v.picklist([...severity.options, 'never'])),
        timeout: v.optional(v.pipe(v.number(), v.minValue(0.1), v.maxValue(3600))),
        format: v.optional(text),
        report: v.optional(v.array(text)),
        quiet: v.optional(v.boolean()),
        verbose: v.optional(v.boolean()),
        color: v.optional(v.boolean()),
      }),
      v.description('Flags that hold where they are not given.'),
    ),
  ),
});

type Written = v.InferOutput<typeof CONFIG>;
/** `location` is where it stands in the file. */
export type Waiver = v.InferOutput<typeof waiver> & { readonly location?: Location };
export type Config = Omit<Written, 'waivers'> & { readonly waivers?: readonly Waiver[] };
export type ConfigTarget = v.InferOutput<typeof target>;
