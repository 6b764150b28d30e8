import type { ReceiptChannel } from '../law/receipt-date.js';

/** How an application reached the organ; it decides the receipt date (art. 31). */
export type Channel = ReceiptChannel;

export const CHANNELS: Readonly<Record<Channel, string>> = {
  in_person: '当面',
  post_signed: '邮寄',
  post_ordinary: '平常信函',
  online: '网上',
  fax: '传真',
  oral: '口头',
};
