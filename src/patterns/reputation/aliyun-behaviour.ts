import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/aliyun-behaviour',
  reason: 'ip-reputation',
  rank: 'code',
  match: [
    /by behaviour ?spam(?!.{0,400}(?:spf|dmarc|dkim) check)/i,
    /ANTISPAM_BAT(?!.{0,200}(?:spf|dmarc|dkim) check)/,
  ],
  speaker: 'aliyun',
  title: 'Alibaba Mail: your address sends too much, or in a way that spammers do',
  why: 'Behaviour filter: volume, recipients that do not exist, a listed address. As 454 it passes by itself.',
  fix: 'Send less at a time; check the address on blocklists; then have the recipient open a ticket with Alibaba.',
  contact: 'The recipient opens a ticket with Alibaba Mail, giving the code ANTISPAM_BAT[…]',
  source: 'https://help.aliyun.com/zh/document_detail/36612.html',
  samples: [
    '454 Transient reject by behaviour spam at DATA State(Connection IP address:192.0.2.1)ANTISPAM_BAT[01201311R5167S531,r41g03022]: currently unexpected sending',
    '554 Reject by behaviour spamANTISPAM_BAT[01201311R4368S5030111229, e01e07417]: too frequently sending',
  ],
  nearMisses: [
    '554 Reject by behaviour spam at Rcpt State(Connection IP address:192.0.2.1)ANTISPAM_BAT[01201311R846a, maildocker-behaviorspam033068209079]: spf check failedCONTINUE',
  ],
});
