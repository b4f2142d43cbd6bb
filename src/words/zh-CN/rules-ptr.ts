import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'PTR record looks like a customer’s line': 'PTR 记录看似用户线路',
  'The PTR of {address} ({host}) is {name}, a name that the provider made from the address.':
    '{address}（{host}）的 PTR 是 {name}，这是服务商由地址生成的名称。',
  'Receivers take such names for home connections: Yahoo and Apple ask for a name of your own, and several filters refuse the rest.':
    '收件方会把这类名称当作家庭宽带：Yahoo 和 Apple 要求使用自己的名称，若干过滤器会拒收其余的。',
  'Set by whoever owns the address, the hosting or network provider:\n{reverse}. IN PTR {host}.':
    '由地址的所有者，即主机商或网络服务商设置：\n{reverse}. IN PTR {host}.',
  'No PTR record': '没有 PTR 记录',
  '{address} ({host}) has no PTR record.': '{address}（{host}）没有 PTR 记录。',
  'Gmail, Yahoo, Microsoft and many others refuse mail from an address without a reverse name; if this host also sends, its mail is refused.':
    'Gmail、Yahoo、Microsoft 等许多收件方会拒收来自没有反向解析的地址的邮件；若该主机也发信，其邮件会被拒收。',
  'PTR record does not lead back': 'PTR 记录正反向不一致',
  'The PTR of {address} ({host}) names {names}, which does not have that address.':
    '{address}（{host}）的 PTR 指向 {names}，而后者并没有该地址。',
  'Receivers trust a reverse name only when it resolves back to the address (forward-confirmed); without that they treat the address as if it had none.':
    '只有反向解析的名称能再解析回该地址（正反向一致），收件方才会信任；否则就当该地址没有反向解析。',
  'Let the name lead back, or have the owner of the address set the PTR to {host}:\n{name}. IN {type} {address}':
    '让该名称解析回该地址，或请地址的所有者把 PTR 设为 {host}：\n{name}. IN {type} {address}',
};
