import { randomUUID } from 'node:crypto';
import type { OrganCommand } from '../domain/organs/organ-decisions.js';
import { isPolicy, POLICIES } from '../domain/organs/policies.js';
import { actOnOrgan } from '../event-store/acting/act-on-organ.js';
import { type Asked, type Command, dateOption, OPERATOR, optionalText, print, text, WrongUsage } from './command.js';

type Order = OrganCommand extends infer C ? (C extends OrganCommand ? Omit<C, 'on' | 'reason'> : never) : never;

/** One command of the operator on an organ: from which day, and why, is said of each. */
const ordered = (word: string, usage: string, about: string, order: (asked: Asked) => Order): Command => ({
  words: ['organ', word],
  usage: `organ ${word} --organ 代码 ${usage}--reason 理由 [--on 日期]`,
  about,
  options: {
    ...{ organ: { type: 'string' }, reason: { type: 'string' }, on: { type: 'string' } },
    ...{ name: { type: 'string' }, parent: { type: 'string' }, top: { type: 'boolean' }, into: { type: 'string' } },
    set: { type: 'string', multiple: true },
  },
  async run(asked, open) {
    const organ = text(asked, 'organ');
    const on = optionalText(asked, 'on');
    const about = { reason: text(asked, 'reason'), on: on === undefined ? asked.today : dateOption('on', on) };
    const command = { ...order(asked), ...about } as OrganCommand;
    const { response } = await actOnOrgan(
      await open(),
      { organ, command, actor: OPERATOR, commandId: randomUUID() },
      asked.today,
    );
    print(JSON.parse(response));
    return 0;
  },
});

/** `--set 设置=值`, as often as wanted; numbers and true or false are what they look like. */
function values({ options: { set } }: Asked): Record<string, boolean | number | string> {
  if (!Array.isArray(set) || set.length === 0) throw new WrongUsage('缺少 --set 设置=值。');
  const pairs = set.map((pair) => /^([A-Za-z0-9]{1,50})=(.{1,100})$/.exec(String(pair)) ?? []);
  if (pairs.some(([whole]) => whole === undefined))
    throw new WrongUsage('--set 应写成 设置=值，例如 onlineReceipt=arrived。');
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, settingOf(name, value)]));
}

function settingOf(name: string, value: string): boolean | number | string {
  const type = isPolicy(name) ? POLICIES[name].type : 'choice';
  if (type === 'number' && /^\d{1,6}$/.test(value)) return Number(value);
  return type === 'yes_no' && (value === 'true' || value === 'false') ? value === 'true' : value;
}

function newParent(asked: Asked): string | null {
  if (asked.options.top === true) return null;
  return text(asked, 'parent');
}

export const ORGAN_ORDERS: readonly Command[] = [
  ordered('rename', '--name 名称 ', '机关更名', (asked) => ({ type: 'RenameOrgan', name: text(asked, 'name') })),
  ordered('move', '（--parent 上级代码 | --top） ', '机关改隶；--top 不再有上级机关', (asked) => ({
    ...{ type: 'MoveOrgan', parent: newParent(asked) },
  })),
  ordered('merge', '--into 代码 ', '机关并入另一机关', (asked) => ({ type: 'MergeOrgan', into: text(asked, 'into') })),
  ordered('dissolve', '', '机关撤销', () => ({ type: 'DissolveOrgan' })),
  ordered('set', '--set 设置=值 … ', '变更机关的设置', (asked) => ({
    ...{ type: 'ChangeOrganSettings', values: values(asked) },
  })),
];
