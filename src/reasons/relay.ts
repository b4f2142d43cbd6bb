import type { FamilyWords } from './define.ts';

export const RELAY: FamilyWords<'relay'> = {
  'relay-denied': {
    blame: 'us',
    title: 'The server does not take mail for this recipient from you',
    why: 'A server passes mail on only for its own domains, or for clients that it knows. Either you did not log in, or the server is not responsible for the domain of the recipient.',
    fix: 'If it is the server that you send through: log in (port 587), or have your address added to mynetworks. If it is the MX of the recipient: its MX record points to the wrong host, or its administrator forgot to add the domain; tell them.',
  },
  'smtp-auth-required': {
    blame: 'us',
    title: 'The server wants you to log in',
    why: 'Mail for other domains is taken only after SMTP AUTH.',
    fix: 'Give the client or relayhost a user name and a password: smtp_sasl_auth_enable = yes, smtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd, smtp_tls_security_level = encrypt, port 587.',
  },
  'smtp-auth-failed': {
    blame: 'us',
    title: 'The login failed',
    why: 'User name or password are wrong, the account is locked, or the mechanism that was tried is not allowed.',
    fix: 'Try the login by hand: swaks --server HOST:587 --tls --auth-user USER. Many providers want a password made for the application, or the whole address as the user name.',
  },
  'sender-not-owned': {
    blame: 'us',
    title: 'You may not send with this address',
    why: 'The server lets an account send only with the addresses that belong to it, and the sender address of this message is another one.',
    fix: 'Send with the address of the account, or have the address allowed for it (own Postfix: add it to smtpd_sender_login_maps; a service: verify the address or domain there).',
  },
};
