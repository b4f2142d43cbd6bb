import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/user-unknown-romance',
  reason: 'user-unknown',
  rank: 'generic',
  match: [
    /\b(?:usuario|destinatari[oa]|direccion|buzon|cuenta|correo|utente|indirizzo|casella|conta|endereco|caixa|utilizator\w{0,3}|casuta)\b.{0,60}\b(?:desconocid\w|no (?:existe|encontrad\w)|non esiste|inesistente|sconosciut\w|inexistente?|nao (?:existe|encontrad\w)|desconhecid\w|necunoscut\w?)/i,
  ],
  source: 'https://libero.it/',
  samples: ['550 5.1.1 Usuario desconocido', '550 Utente sconosciuto', '550 5.1.1 Destinatário desconhecido'],
  nearMisses: ['550 remitente desconocido'],
});
