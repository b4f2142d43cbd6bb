import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/recipient/user-unknown-romance',
  reason: 'user-unknown',
  rank: 'generic',
  match: [
    /\b(?:usuario|destinatari[oa]|direccion|buzon|cuenta|correo|utente|indirizzo|casella|conta|endereco|caixa|utilizator\w{0,3}|casuta)\b.{0,60}\b(?:desconocid\w|no (?:existe|encontrad\w)|non esiste|inesistente|sconosciut\w|inexistente?|nao (?:existe|encontrad\w)|desconhecid\w|necunoscut\w?)/i,
    wording`\b(?:no existe|nessun|non esiste|nao existe) (?:dich[oa] |ese |este |alcun |este |o |il )?(?:usuario|utente|persona|destinatari[oa]|buzon|casella|cuenta|conta|caixa)`,
    wording`\b(?:utente|usuario|destinatari[oa]|indirizzo|direccion|endereco|casella|buzon)\b.{0,30}\b(?:errat[oa]|invalid[oa]|non valid[oa]|no valid[oa]|incorrect[oa]|non trovat[oa])`,
  ],
  source: 'https://libero.it/',
  samples: [
    '550 5.1.1 Usuario desconocido',
    '550 Utente sconosciuto',
    '550 Nessun utente simile in questo indirizzo',
    '550 No existe ese usuario',
    '550 5.1.1 Destinatário desconhecido',
  ],
  nearMisses: ['550 remitente desconocido'],
});
