import type { DkimKey } from '../facts/expected.ts';
import type { RuleContext } from './define.ts';

/** Each key that the configuration names, under the name at which it stands. */
export const dkimKeysOf = (
  {
    dkimKeys,
  }: {
    readonly dkimKeys: { readonly state: 'absent' } | { readonly state: 'found'; readonly value: readonly DkimKey[] };
  },
  { target }: RuleContext,
) =>
  dkimKeys.state === 'absent'
    ? []
    : dkimKeys.value.map(({ selector, answer }) => ({
        subject: `${selector}._domainkey.${target}`,
        selector,
        answer,
      }));
