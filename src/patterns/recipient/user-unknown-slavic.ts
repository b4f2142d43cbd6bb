import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/user-unknown-slavic',
  reason: 'user-unknown',
  rank: 'generic',
  match: [
    /\b(?:schranka|uzivatel\w{0,3}|adresa|prijemce|adresat|ucet)\b.{0,60}\b(?:neexistuje|neznam\w{1,3}|nenalezen\w?)/i,
    /\b(?:neexistujici|neznam[ya]) (?:schranka|uzivatel|adresa|prijemce|adresat)/i,
    /\b(?:uzytkownik|adres|konto|odbiorca|skrzynka)\b.{0,60}\b(?:nie istnieje|nieznan\w{1,3})/i,
    /\bbrak takiego (?:uzytkownika|konta|adresata)/i,
    /\bnieznany (?:uzytkownik|odbiorca|adresat)/i,
    /\bnincs ilyen|ismeretlen cimzett|nem letez[oe]/i,
  ],
  source: 'https://napoveda.seznam.cz/',
  samples: ['550 5.1.1 Schránka neexistuje', '550 Użytkownik nie istnieje'],
  nearMisses: ['550 Odesilatel neexistuje'],
});
