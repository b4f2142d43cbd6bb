import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'Alibaba Mail: text or attachments are larger than allowed': 'Alibaba Mail：正文或附件超过允许的大小',
  'Gmail: larger than 50 MB (25 MB when sent)': 'Gmail：超过 50 MB（发送时为 25 MB）',
  'Encoding makes an attachment a third larger.': '附件经编码后会增大三分之一。',
  'Put the file on a share and send the link.': '把文件放到共享空间，只发送链接。',
  'Exchange: larger than this mailbox may send or take': 'Exchange：超过该邮箱可发送或可接收的大小',
  'The message is larger than this server takes': '邮件超过本服务器接收的大小',
  'message_size_limit (10 MB unless you set it) is exceeded; an attachment grows by a third when it is encoded.':
    '超过了 message_size_limit（未设置时为 10 MB）；附件经编码后会增大三分之一。',
  'To take larger ones: postconf -e message_size_limit=52428800 mailbox_size_limit=0 && postfix reload; else the sender has to send a link.':
    '若要接收更大的邮件：postconf -e message_size_limit=52428800 mailbox_size_limit=0 && postfix reload；否则发件人只能改发链接。',
  'The message is larger than that server takes': '邮件超过对方服务器接收的大小',
  'It announced its limit (SIZE), so the message was not even sent. An attachment grows by a third when it is encoded.':
    '对方已通告其上限（SIZE），因此邮件根本没有发送。附件经编码后会增大三分之一。',
  'Send a link to the file, or split it. The second number of the line is their limit in bytes; only their postmaster can raise it. If it is a server of yours: postconf -e message_size_limit=52428800':
    '改发文件链接，或拆分文件。该行的第二个数字是对方的上限（字节），只有对方的 postmaster 能调高。若是自己的服务器：postconf -e message_size_limit=52428800',
  'The message is larger than this server allows': '邮件超过本服务器允许的大小',
  'message_size_limit (10 MB by default) or the size= of a pipe service is exceeded; an attachment grows by a third when it is encoded.':
    '超过了 message_size_limit（默认 10 MB）或 pipe 服务的 size=；附件经编码后会增大三分之一。',
  'postconf -e message_size_limit=52428800 && postfix reload (keep mailbox_size_limit above it, or 0), or send a link.':
    'postconf -e message_size_limit=52428800 && postfix reload（mailbox_size_limit 须大于该值，或为 0），或改发链接。',
  'Charter: the message is larger than 20 MB': 'Charter：邮件超过 20 MB',
  'Facebook: the message is too large': 'Facebook：邮件过大',
  'La Poste: the message is too large': 'La Poste：邮件过大',
  'Orange: the message is too large': 'Orange：邮件过大',
  'The message is larger than this mailbox allows': '邮件超过该邮箱允许的大小',
  'The message is too large for the system': '邮件对该系统而言过大',
  'The message is too large for its priority': '邮件对其优先级而言过大',
};
