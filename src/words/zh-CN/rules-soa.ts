import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  '"Does not exist" is remembered for more than a day': '「不存在」会被缓存一天以上',
  'The SOA of {domain} lets resolvers remember missing records for {seconds} seconds.':
    '{domain} 的 SOA 允许解析器把「记录不存在」缓存 {seconds} 秒。',
  'A record that was forgotten and is then added (SPF, DKIM, a new host) stays invisible that long to whoever asked before.':
    '漏掉后补上的记录（SPF、DKIM、新主机），对此前查询过的一方，在这段时间内仍不可见。',
  'Set the last number of the SOA record to 3600:\n{domain}. IN SOA {mname}. {rname}. ( {serial} {refresh} {retry} {expire} 3600 )':
    '把 SOA 记录的最后一个数字设为 3600：\n{domain}. IN SOA {mname}. {rname}. ( {serial} {refresh} {retry} {expire} 3600 )',
};
