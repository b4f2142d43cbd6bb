import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/user-unknown-german',
  reason: 'user-unknown',
  rank: 'generic',
  match: [
    /\b(?:benutzer|empfanger|empfaenger|adresse|postfach|mailbox|konto|teilnehmer|user)\w{0,12}\b.{0,60}\b(?:unbekannt|existiert nicht|nicht (?:bekannt|vorhanden|gefunden))/i,
    /\b(?:kein(?:e|er)? solche[rs]?|unbekannte[rs]?|ungueltige[rs]?|ungultige[rs]?) (?:benutzer|empfanger|empfaenger|adresse|postfach|mailbox)/i,
    /\b(?:postfach|benutzer|empfanger|empfaenger|adresse) existiert nicht/i,
  ],
  source: 'https://postmaster.t-online.de/',
  samples: ['550 5.1.1 Empfänger unbekannt', '550 Postfach existiert nicht'],
  nearMisses: ['550 Absender unbekannt'],
});
