import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/user-unknown-cyrillic',
  reason: 'user-unknown',
  rank: 'generic',
  match: [
    /(?:адрес|пользовател|ящик|получател|учетн)\S{0,6}.{0,60}(?:не существует|не найден|неизвест)/i,
    /нет такого (?:адрес|пользовател|ящик|получател)/i,
    /(?:несуществующ|неизвестн)\S{1,4} (?:адрес|пользовател|ящик|получател)/i,
  ],
  source: 'https://help.mail.ru/',
  samples: ['550 Пользователь не найден', '550 нет такого пользователя'],
  nearMisses: ['550 отправитель не найден'],
});
