import { defineEachRule } from '../define.ts';
import { locationOf, receivedOf, subjectOf } from '../messages.ts';
import { arrived } from '../sample-messages.ts';

export default defineEachRule({
  id: 'message/field-missing',
  severity: 'warning',
  title: 'The message lacks a header field that it should have',
  message: 'The message of {from} has no {fields}.',
  why: 'From and Date must stand in every message, Message-ID should; spam filters count against those that lack them, and Gmail refuses some.',
  fix: 'Have the program that writes the message put {fields} into it. Postfix adds them to what comes from your own machines: always_add_missing_headers = yes.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5322#section-3.6',
    'https://www.postfix.org/postconf.5.html#always_add_missing_headers',
  ],
  needs: ['message'],
  each: (given) => receivedOf(given).map((message) => ({ subject: subjectOf(message), message })),
  check({ subject, message }) {
    if (message.missing.length === 0) return [];
    return [{ subject, data: { from: message.from ?? 'nobody', fields: message.missing }, ...locationOf(message) }];
  },
  examples: [
    { name: 'no Message-ID', facts: arrived({ missing: ['Message-ID'] }), findings: 1 },
    { name: 'all there', facts: arrived(), findings: 0 },
  ],
});
