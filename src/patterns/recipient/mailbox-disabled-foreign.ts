import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/mailbox-disabled-foreign',
  reason: 'mailbox-disabled',
  rank: 'generic',
  match: [
    /\b(?:boite(?: du destinataire| aux lettres)?|compte|utilisateur)\b.{0,40}\b(?:bloquee?|desactivee?|archivee?|suspendue?|fermee?)/i,
    /\b(?:postfach|konto|mailbox|benutzer|account)\b.{0,40}\b(?:gesperrt|deaktiviert|inaktiv|geschlossen)/i,
    /\b(?:schranka|ucet|uzivatel|konto|skrzynka)\b.{0,40}\b(?:zablokovan\w?|zrusen\w?|zablokowan\w{1,2}|nieaktywn\w{1,2})/i,
    /\b(?:cuenta|buzon|usuario|casella|utente|conta|caixa)\b.{0,40}\b(?:bloquead\w|desactivad\w|deshabilitad\w|suspendid\w|disattivat\w|sospes\w|desativad\w|suspens\w|inativ\w)/i,
    /(?:ящик|пользовател|аккаунт|учетн)\S{0,8}.{0,40}(?:заблокирован|отключен|отключён|удален)/i,
    /(?:用户|邮箱|帐号|账号|帳號|信箱|用戶).{0,16}(?:停用|冻结|禁用|锁定|凍結|關閉|关闭)/i,
  ],
  source: 'https://postmaster.laposte.net/',
  samples: ['550 5.5.0 Boîte du destinataire archivée.', '550 Postfach ist gesperrt', '550 用户已停用'],
  nearMisses: ['550 Adresse IP bloquée'],
});
