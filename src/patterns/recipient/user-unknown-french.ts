import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/user-unknown-french',
  reason: 'user-unknown',
  rank: 'generic',
  match: [
    /\b(?:destinataires?|utilisateurs?|adresse|compte|boite(?: aux lettres)?)\b.{0,60}\b(?:inconnue?s?|invalides?|inexistante?s?|introuvables?|n'existe|n existe)\b/i,
    /\binconnu a cette adresse/i,
  ],
  source: 'https://postmaster.orange.fr/',
  samples: ['550 5.1.1 Adresse d au moins un destinataire invalide.', '550 5.1.1 Utilisateur inconnu'],
  nearMisses: ['550 Adresse IP source bloquee'],
});
