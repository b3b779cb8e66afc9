export { renderMail, type RenderedMail } from './render-mail';
export { MAIL_KINDS, type MailKind, type MailParams } from './kinds';
export { escapeHtml } from './layout/escape-html';
export { mailLanguage } from './mail-language';
export type { Contact, MailFrame } from './template';
export { createMailer, type Mailer, type MailerOptions, type OutgoingMail } from './sending/mailer';
export type { SendFailure, SendResult } from './sending/send-result';
export { messageId } from './sending/message-id';
export { isMailAddress } from './sending/mail-address';
