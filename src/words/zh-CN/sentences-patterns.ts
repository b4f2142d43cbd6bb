import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'No pattern explains this text, and it carries no code that does.':
    '没有模式能解释这段文本，其中也没有能说明问题的代码。',
  'Read the text itself; if it comes often, report it (maildoctor explain --list unknown prints what to send).':
    '请阅读原文；若经常出现，请报告（maildoctor explain --list unknown 会列出要发送的内容）。',
  'This server refused it. Where the sender is legitimate, the sender has to act: {0}':
    '是本服务器拒绝了它。如果发件人是正当的，应由发件人处理：{0}',
  'Reply code {0} and status {1} are of different classes; the sending server went by one of them.':
    '应答码 {0} 与状态码 {1} 属于不同类别；发信服务器依据的是其中之一。',
  'The answer was {0}, a permanent one, yet the message stays in the queue: the next try may meet another host or another answer.':
    '应答是永久性的 {0}，邮件却仍留在队列中：下次尝试可能遇到另一台主机或另一种应答。',
  'The text names a lasting cause, the code says "try later": it will be retried until the queue gives up, most likely in vain.':
    '文本说的是持久的原因，代码却表示“稍后再试”：会一直重试到队列放弃为止，多半徒劳。',
  'The text names a passing cause, the code is a permanent one: the message came back and will not be retried; send it again later.':
    '文本说的是暂时的原因，代码却是永久性的：邮件已退回，不会再重试；请稍后重新发送。',
  'a domain in your mail': '邮件中的域名',
  'your address': '您的地址',
  "Nothing to do at the list: it has been empty since {0}. Write to the receiver's postmaster by another way, and ask them to stop asking it.":
    '对该名单无可处理：它自 {0} 起已清空。请通过其他途径联系接收方的 postmaster，请他们不要再查询它。',
  'Look {0} up at {1}, and read why it is there.': '在 {1} 查询{0}，并了解被列入的原因。',
  'Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam).':
    '先消除根源（被盗的账号或表单、同一地址后面被感染的机器、转发垃圾邮件者）。',
  'Then ask for removal: {0}': '然后申请移除：{0}',
  'no pattern explains it{0}': '没有模式能解释它{0}',
  ' ({0} times)': '（{0} 次）',
  'who must act': '应由谁处理',
  '{0} times': '{0} 次',
  '{0} messages': '{0} 封邮件',
  '{0} recipients': '{0} 个收件人',
  'at the next run of the queue': '在下一次队列运行时',
  'about {0}': '约 {0}',
  '{0} wait; retried {1}, in vain until it is mended': '{0} 封等待中；{1}重试，在修正之前都不会成功',
  '{0} wait; nothing to do, retried {1}': '{0} 封等待中；无需处理，{1}重试',
  later: '稍后',
  '{0} delivered after all': '{0} 封最终已投递',
  'given up': '已放弃',
  '{0} never delivered': '{0} 封始终未投递',
  slow: '缓慢',
  '{0}, {1} s on the average': '{0}，平均 {1} 秒',
  mistyped: '拼写错误',
  '{0}, probably {1}': '{0}，可能是 {1}',
  '{0} and {1} more': '{0} 等另外 {1} 个',
  you: '您',
  nobody: '无人',
};
