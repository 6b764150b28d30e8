import { createTransport } from 'nodemailer';
import type { Channel, Message } from './telling.js';

const CONNECT_MS = 4000;
const SOCKET_MS = 5000;

/** Mail by the server of `SMTP_URL`. Its `Message-ID` is the id of the message, so that a mailbox can tell a second copy. */
export function mailChannel(url: string, from: string): Channel {
  const waits = { connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: SOCKET_MS };
  const server = createTransport({ url, ...waits, disableFileAccess: true, disableUrlAccess: true });
  return {
    sent: 'mailed_at',
    send: async (message) => {
      await server.sendMail({
        from,
        to: message.mail ?? '',
        messageId: `<${message.id}@mingzhang>`,
        subject: `明账提醒：${message.registerNo ?? message.organ}`,
        text: textOf(message),
      });
    },
  };
}

const textOf = ({ registerNo, dueOn, said }: Message): string =>
  [
    ...(registerNo ? [`登记编号：${registerNo}`] : []),
    ...(dueOn ? [`日期：${dueOn}`] : []),
    said,
    '',
    '请登录明账办理。本邮件由系统发出，不含申请人信息。',
  ].join('\n');
