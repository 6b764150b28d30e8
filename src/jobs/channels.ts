import type { Settings } from '../database/settings.js';
import { mailChannel } from './mail.js';
import type { Channel } from './telling.js';
import { webhookChannel } from './webhook.js';

/** The ways out of the house that the operator has opened. */
export const channelsOf = ({ mail, webhook }: Pick<Settings, 'mail' | 'webhook'>): Channel[] => [
  ...(mail ? [mailChannel(mail.url, mail.from)] : []),
  ...(webhook ? [webhookChannel(webhook.url, webhook.secret)] : []),
];
