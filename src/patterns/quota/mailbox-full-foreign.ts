import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/quota/mailbox-full-foreign',
  reason: 'mailbox-full',
  rank: 'generic',
  match: [
    /\bboite\b.{0,60}\bpleine/i,
    /\bquota\b.{0,20}\b(?:depassee?|atteinte?|superat\w|esaurit\w|excedid\w|ultrapassad\w)/i,
    /\b(?:postfach|mailbox|speicherplatz|quota|konto)\b.{0,50}\b(?:voll|uberfullt|ueberfuellt|uberschritten|ueberschritten|erschopft)/i,
    /\b(?:schranka|mailbox|kvota)\b.{0,40}\b(?:plna|preplnen\w|prekrocen\w)/i,
    /\b(?:skrzynka|konto|limit)\b.{0,40}\b(?:pelna|przepelnion\w|przekroczon\w)/i,
    /\b(?:buzon|cuota|casella|quota|caixa(?: postal| de (?:correio|entrada))?|cota)\b.{0,40}\b(?:llen[oa]|excedid\w|supera\w{0,3}|piena|cheia|lotada|esaurit\w|ultrapassad\w)/i,
    /ящик\S{0,3}.{0,30}(?:переполнен|заполнен)/i,
    /квот\S{0,3}.{0,30}(?:превышен|исчерпан)|превышен\S{0,3}.{0,20}квот/i,
    /(?:邮箱|郵箱|信箱|空间|空間|容量|配额|配額|收件箱).{0,16}(?:已满|已滿|满|滿|不足|超过|超過|超出)/i,
    /(?:メールボックス|受信箱|容量).{0,20}(?:いっぱい|満杯|超え|超過)/i,
  ],
  source: 'https://postmaster.laposte.net/',
  samples: [
    '552 5.1.1 Boîte du destinataire pleine.',
    '552 Postfach ist voll',
    '552 5.2.2 邮箱已满',
    '552 Schránka je plná',
  ],
  nearMisses: ['550 plein de spam'],
});
