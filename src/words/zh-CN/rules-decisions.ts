import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'A waiver has expired': '有豁免已到期',
  'The waiver of {id} for {subject} ended with {until}; it was given because: {reason}':
    '{subject} 的 {id} 豁免已于 {until} 到期；当初给予豁免的理由：{reason}',
  'What it accepted counts again from that day on. A waiver with an end is a promise to look again.':
    '自该日起，它所接受的问题重新计入。设有期限的豁免，就是到期再查的承诺。',
  'Mend what it accepted, or give the waiver in maildoctor.yaml a later day and a reason that still holds.':
    '修复它所接受的问题，或在 maildoctor.yaml 中给该豁免设一个更晚的日期，并写明仍然成立的理由。',
  'A waiver accepts nothing': '有豁免没有对应的问题',
  'Nothing was found that the waiver of {id} for {subject} would accept.':
    '没有发现 {subject} 的 {id} 豁免所针对的问题。',
  'A waiver that is left behind hides the fault when it comes back.': '遗留的豁免会在故障再次出现时将其掩盖。',
  'Take it out of maildoctor.yaml.': '把它从 maildoctor.yaml 中删除。',
  'More mail fails than is allowed': '失败的邮件超过允许的比例',
  '{outcome}: {rate} % of {of}, the limit is {limit} %.': '{outcome}：占 {of} 的 {rate} %，上限为 {limit} %。',
  'The threshold that was given (--fail-on-rate) is reached.': '已达到所设的阈值（--fail-on-rate）。',
  'Begin with the commonest group of failures: it says who must act, and what to do.':
    '从最常见的一组失败着手：其中说明应由谁处理、如何处理。',
  'Mail fails for a reason that is watched': '邮件因受关注的原因而失败',
  '{reason}: {count} times.': '{reason}：{count} 次。',
  'The reason was named by --fail-on-reason.': '该原因由 --fail-on-reason 指定。',
  'The finding of that reason says who must act, and what to do.': '该原因对应的问题条目会说明应由谁处理、如何处理。',
};
