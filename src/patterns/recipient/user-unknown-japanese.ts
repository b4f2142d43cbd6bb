import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/user-unknown-japanese',
  reason: 'user-unknown',
  rank: 'generic',
  match: [
    /(?:宛先|ユーザ|メールアドレス|アドレス|アカウント|受信者).{0,30}(?:見つかりません|存在しません|存在しない|不明)/i,
    /\batesaki.{0,20}(?:fumei|arimasen|mitsukari)/i,
  ],
  source: 'https://www.nttdocomo.co.jp/',
  samples: ['550 宛先のメールアドレスが見つかりません', '550 ユーザーが存在しません'],
  nearMisses: ['550 差出人が存在しません'],
});
