import type { ProviderCodes } from './provider-codes.ts';

/** Pages of i.ua that its replies point to. */
export const I_UA: ProviderCodes = {
  provider: 'i-ua',
  prefix: 'i-ua',
  before: String.raw`\.i\.ua/err/`,
  after: String.raw`(?!\d)`,
  sample: '550 Refused. See http://mail.i.ua/err/{code}/',
  source: 'https://mail.i.ua/err/1/',
  date: '2026-11',
  codes: [
    { code: '1', reason: 'relay-denied', title: 'i.ua: not a gateway for others' },
    { code: '2', reason: 'user-unknown', title: 'i.ua: no such user' },
    { code: '3', reason: 'mailbox-disabled', title: 'i.ua: the mailbox was not used for three months' },
    { code: '4', reason: 'mailbox-full', title: 'i.ua: the mailbox is full' },
    { code: '5', reason: 'rate-limited', title: 'i.ua: too many messages' },
    { code: '6', reason: 'relay-denied', title: "i.ua: send through your provider's server" },
    { code: '7', reason: 'helo-rejected', title: 'i.ua: HELO gives a wrong name' },
    { code: '8', reason: 'sender-rejected', title: "i.ua: the sender's address cannot be checked" },
    { code: '9', reason: 'ip-blocklisted', title: 'i.ua: your address is on its list' },
    { code: '10', reason: 'recipient-refuses', title: 'i.ua: the recipient takes mail from listed senders only' },
  ],
};
