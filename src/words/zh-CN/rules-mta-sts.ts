import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'Senders that keep to the policy do not deliver': '遵守策略的发件方不会投递',
  'By the MTA-STS policy of {domain}, {host} [{address}] is refused: {reason}.':
    '按 {domain} 的 MTA-STS 策略，{host} [{address}] 不被接受：{reason}。',
  'Gmail, Microsoft, Yahoo and others keep to the policy (mode enforce): they do not deliver to it.':
    'Gmail、Microsoft、Yahoo 等遵守该策略（mode enforce）：不会向该主机投递。',
  'Mend the host (see the findings about its TLS), or name it in the policy with "mx: {host}" and change the id of the record at _mta-sts.{domain}.':
    '修复该主机（见有关其 TLS 的问题），或在策略中以 "mx: {host}" 列出它，并更改 _mta-sts.{domain} 记录的 id。',
  'The MTA-STS policy cannot be used': 'MTA-STS 策略无法使用',
  'The policy at {url} cannot be used: {problem}.': '{url} 处的策略无法使用：{problem}。',
  'Senders that have no older copy take the domain for one without a policy; those that have one keep to it until it is too old.':
    '没有旧副本的发件方把该域名视为没有策略；有旧副本的则继续遵守，直到副本过期。',
  'Serve the policy at {url} as text/plain, without a redirect, with a certificate for mta-sts.{domain}: version: STSv1, mode: enforce, a line mx: for each host, max_age: 604800':
    '在 {url} 以 text/plain 提供策略，不得重定向，证书须适用于 mta-sts.{domain}：version: STSv1，mode: enforce，每台主机一行 mx:，max_age: 604800',
  'The MTA-STS record cannot be read': 'MTA-STS 记录无法读取',
  'The record at _mta-sts.{domain} is not valid: {problem}.': '_mta-sts.{domain} 的记录无效：{problem}。',
  'Senders take the domain for one without a policy, and deliver to whoever answers.':
    '发件方把该域名视为没有策略，谁应答就投递给谁。',
  '_mta-sts.{domain}. IN TXT "v=STSv1; id=20260131T000000"\nOne record; its id is letters and digits.':
    '_mta-sts.{domain}. IN TXT "v=STSv1; id=20260131T000000"\n只能有一条记录；id 由字母和数字组成。',
  'The policy would refuse a host': '该策略会拒绝某台主机',
  'Gmail, Microsoft, Yahoo and others keep to the policy (mode testing): they will not deliver to it once the mode is enforce.':
    'Gmail、Microsoft、Yahoo 等遵守该策略（mode testing）：一旦模式改为 enforce，就不会再向该主机投递。',
};
