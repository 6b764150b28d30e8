import { connect, type Socket } from 'node:net';
import { createTransport } from 'nodemailer';
import SMTPTransport from 'nodemailer/lib/smtp-transport/index.js';
import { reasonOf } from '../database/cannot-start.js';
import { Away, type Channel, type Message } from './telling.js';

const CONNECT_MS = 4000;
/** A server that looks through a letter before it takes it may be silent for a while. */
const SOCKET_MS = 20_000;
/** From the first sign to the last. */
const WHOLE_MS = 30_000;

/** Mail by the server of `SMTP_URL`. Its `Message-ID` is the id of the message, so that a mailbox can tell a second copy. */
export function mailChannel(url: string, from: string, wholeMs = WHOLE_MS): Channel {
  const waits = { connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: SOCKET_MS };
  const getSocket: SMTPTransport.Options['getSocket'] = (options, done) => connected(options, wholeMs, done);
  const transport = new SMTPTransport({ url, ...waits, getSocket }); // beside an address, createTransport takes no notice of the rest
  const server = createTransport(transport, { disableFileAccess: true, disableUrlAccess: true });
  return {
    sent: 'mailed_at',
    send: async (message) => {
      await server
        .sendMail({
          from,
          to: message.mail ?? '',
          messageId: `<${message.id}@mingzhang>`,
          subject: `明账提醒：${message.registerNo ?? message.organ}`,
          text: textOf(message),
        })
        .catch((error) => {
          throw REFUSED.includes(error.code) ? error : new Away(`邮件服务器（SMTP_URL）：${reasonOf(error)}`);
        });
    },
  };
}

/** What concerns this one letter: its address or its words. */
const REFUSED = ['EENVELOPE', 'EMESSAGE'];

/** A connection that is cut when its time is over, so that no letter still goes after it has been given up. */
function connected(
  { host = 'localhost', port, secure }: SMTPTransport.Options,
  wholeMs: number,
  done: (error: Error | null, socket: { connection: Socket }) => void,
): void {
  const connection = connect({ host, port: Number(port ?? (secure ? 465 : 587)) });
  const cut = () => connection.destroy(new Error('没有在规定的时间内收下邮件'));
  const whole = setTimeout(cut, wholeMs);
  connection.on('close', () => clearTimeout(whole)).on('error', () => {}); // whoever uses it just then is told
  connection.setTimeout(CONNECT_MS, cut);
  const failed = (error: Error) => done(error, { connection });
  connection.once('error', failed).once('connect', () => {
    connection.setTimeout(0).off('timeout', cut).off('error', failed);
    done(null, { connection });
  });
}

const textOf = ({ registerNo, dueOn, said }: Message): string =>
  [
    ...(registerNo ? [`登记编号：${registerNo}`] : []),
    ...(dueOn ? [`日期：${dueOn}`] : []),
    said,
    '',
    '请登录明账办理。本邮件由系统发出，不含申请人信息。',
  ].join('\n');
