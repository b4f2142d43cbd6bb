import { defineEachRule } from '../define.ts';
import { certificate, session, smtpFacts, timedOutSession, tls } from '../sample-sessions.ts';
import { placeOf, tlsIn } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/weak-key',
  severity: 'warning',
  title: 'The key is too short',
  message: 'The {key} key of the certificate of {place} has {bits} bits.',
  why: 'RSA below 2048 bits and curves below 224 can be broken with effort; libraries of today refuse them (OpenSSL from security level 2, which Debian sets).',
  fix: 'Have a new certificate made with a new key: ECDSA P-256, or RSA of 2048 bits and more.',
  references: ['https://www.rfc-editor.org/rfc/rfc9325#section-4.5'],
  needs: ['smtp'],
  each: tlsIn,
  check({ subject, session, seen }) {
    const [leaf] = seen.state === 'found' ? seen.value.chain : [];
    if (!leaf || leaf.keyBits === undefined) return [];
    const { keyType: key, keyBits: bits } = leaf;
    const least = key === 'ec' ? 224 : /^(?:rsa|dsa)/.test(key) ? 2048 : 0;
    return bits < least ? [{ subject, data: { ...placeOf(session), key: key.toUpperCase(), bits } }] : [];
  },
  examples: [
    {
      name: 'RSA 1024',
      facts: smtpFacts(session({ tls: tls({ chain: [certificate({ keyType: 'rsa', keyBits: 1024 })] }) })),
      findings: 1,
    },
    {
      name: 'RSA 2048',
      facts: smtpFacts(session({ tls: tls({ chain: [certificate({ keyType: 'rsa', keyBits: 2048 })] }) })),
      findings: 0,
    },
    { name: 'P-256', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
