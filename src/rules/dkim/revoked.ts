import { found } from '../../facts/observed.ts';
import { joinedText } from '../../facts/reported.ts';
import { defineEachRule } from '../define.ts';
import { dkimKeysOf } from '../dkim-keys.ts';
import { texts } from '../sample-facts.ts';

/** RFC 6376 section 3.6.1: an empty p= says that the key has been revoked. */
const REVOKED = /(?:^|;)\s*p\s*=\s*(?:;|$)/;

export default defineEachRule({
  id: 'dkim/revoked',
  severity: 'error',
  title: 'A DKIM key has been revoked',
  message: 'The key at {name} is empty, which says that it has been revoked.',
  why: 'Receivers treat what is signed with it as not signed (RFC 6376 section 3.6.1).',
  fix: 'Sign with a selector whose key is published, and name that one in maildoctor.yaml; or publish the key of {selector} again.',
  references: ['https://www.rfc-editor.org/rfc/rfc6376#section-3.6.1'],
  needs: ['dkimKeys'],
  each: dkimKeysOf,
  check({ subject, selector, answer }) {
    const keys = answer.state === 'found' ? answer.value.map(joinedText) : [];
    if (keys.length === 0 || !keys.every((text) => REVOKED.test(text))) return [];
    return [{ subject, data: { name: subject, selector }, evidence: [{ label: 'record', value: keys[0] ?? '' }] }];
  },
  examples: [
    {
      name: 'a key',
      facts: { dkimKeys: found([{ selector: 's1', answer: texts('v=DKIM1; p=MIIB') }]) },
      findings: 0,
    },
    {
      name: 'an empty one',
      facts: { dkimKeys: found([{ selector: 's1', answer: texts('v=DKIM1; p=') }]) },
      findings: 1,
    },
  ],
});
