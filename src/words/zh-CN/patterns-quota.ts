import type { Translations } from '../define.ts';

export const WORDS: Translations = {
  'A mailbox of this server is full': '本服务器上的一个邮箱已满',
  'Dovecot keeps the message out, since the quota of the user is reached.': '用户已达到配额，Dovecot 拒收了该邮件。',
  'doveadm quota get -u USER; have the user clean up, or raise quota_rule; doveadm quota recalc -u USER if the number is wrong. quota_full_tempfail decides whether the sender tries again.':
    'doveadm quota get -u USER；让用户清理邮箱，或调高 quota_rule；若数字不对：doveadm quota recalc -u USER。发件方是否重试由 quota_full_tempfail 决定。',
  'Gmail or Workspace: the mailbox is full': 'Gmail 或 Workspace：邮箱已满',
  'Gmail, Drive and Photos share one storage; it is used up. With 5.2.2 the account is also long unused.':
    'Gmail、Drive 和 Photos 共用一份存储空间，已经用完。若为 5.2.2，则该账户还已长期未使用。',
  'Tell the person by another way; after weeks take the address off the list.':
    '通过其他途径告知对方；数周后仍不行，就从列表中删除该地址。',
  'The mailbox has reached the limit of this server': '邮箱已达到本服务器的上限',
  'mailbox_size_limit (51 MB by default, for mbox files) or virtual_mailbox_limit is reached.':
    '已达到 mailbox_size_limit（默认 51 MB，针对 mbox 文件）或 virtual_mailbox_limit。',
  'postconf -e mailbox_size_limit=0 (no limit; virtual_mailbox_limit=0 for virtual mailboxes) && postfix reload && postqueue -f; or have the user clean up.':
    'postconf -e mailbox_size_limit=0（不设上限；虚拟邮箱用 virtual_mailbox_limit=0）&& postfix reload && postqueue -f；或让用户清理邮箱。',
  'The recipient has used up the disk quota': '收件人已用完磁盘配额',
  'The file system keeps a quota for the user (EDQUOT), and writing the message would pass it.':
    '文件系统对该用户设有配额（EDQUOT），写入该邮件会超出配额。',
  'See with: quota -u USER. The user has to delete something, or the quota must be raised.':
    '查看：quota -u USER。用户须删除一些内容，或调高配额。',
  'i.ua: the mailbox is full': 'i.ua：邮箱已满',
  'La Poste: the mailbox is full': 'La Poste：邮箱已满',
  'Orange: the mailbox is full': 'Orange：邮箱已满',
  'Exim (-22): the quota of the mailbox is reached': 'Exim (-22)：邮箱已达到配额',
  "The receiving system's storage is full": '收件系统的存储空间已满',
  'The server has no room at present': '服务器目前空间不足',
  'Storage would be exceeded': '将超出存储限额',
};
