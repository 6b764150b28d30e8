import { randomUUID } from 'node:crypto';
import { type AccountOrder, disabledFor, loginOf } from '../domain/accounts/account.js';
import { ALL_ROLES, ROLES, type Role } from '../domain/accounts/roles.js';
import { Refusal } from '../domain/refusals.js';
import type { EventLog } from '../event-store/event-log.js';
import { organByCode } from '../event-store/found-organ.js';
import { accountAtLogin, accountsOf } from '../identity/accounts.js';
import { createAccount, linkSubject, orderOnAccount } from '../identity/administering.js';
import type { Identity } from '../identity/identity.js';
import type { Vault } from '../personal-data/vault.js';
import {
  type Asked,
  type Command,
  ONLY_LOOKS,
  OPERATOR,
  oneOf,
  optionalText,
  print,
  say,
  text,
  WrongUsage,
} from './command.js';

/** The operator makes the first accounts of an organ, and helps where nobody else can. */

type Open = () => Promise<EventLog>;

const identityOf = async (open: Open, openVault: () => Promise<Vault>): Promise<Identity> => ({
  log: await open(),
  keys: (await openVault()).keys,
  now: () => new Date(),
});

const asOperator = () => ({ commandId: randomUUID(), actor: OPERATOR, address: null });

const HAND_OVER = '请把一次性口令当面交给本人，首次登录时修改；这里只显示一次。';

const accountAdd: Command = {
  words: ['account', 'add'],
  usage: 'account add --organ 代码 --login 登录名 --name 姓名 --role 角色[,角色] [--subject 统一认证用户标识]',
  about: `新建账号，给出一次性口令；角色：${ALL_ROLES.map((role) => `${role} ${ROLES[role].label}`).join('、')}`,
  options: {
    ...{ organ: { type: 'string' }, login: { type: 'string' }, name: { type: 'string' }, role: { type: 'string' } },
    subject: { type: 'string' },
  },
  async run(asked, open, openVault) {
    const facts = { login: text(asked, 'login'), name: text(asked, 'name'), roles: rolesIn(asked) };
    const code = text(asked, 'organ');
    const at = await identityOf(open, openVault);
    const { id: organ } = await organByCode(at.log, code);
    const subject = optionalText(asked, 'subject');
    const { version: _, ...account } = await createAccount(at, { ...asOperator(), organ }, { ...facts, subject });
    print(account);
    say(HAND_OVER);
    return 0;
  },
};

function rolesIn(asked: Asked): Role[] {
  const typed = text(asked, 'role').split(',');
  const unknown = typed.find((role) => !ALL_ROLES.includes(role as Role));
  if (unknown !== undefined) throw new WrongUsage(`--role“${unknown}”应为 ${ALL_ROLES.join('、')}，几个之间用逗号。`);
  return typed as Role[];
}

const accountList: Command = {
  words: ['account', 'list'],
  without: ONLY_LOOKS,
  usage: 'account list --organ 代码 [--format json|text]',
  about: '列出机关的账号',
  options: { organ: { type: 'string' }, format: { type: 'string' } },
  async run(asked, open, openVault) {
    const format = oneOf(asked, 'format', ['text', 'json'], 'text');
    const code = text(asked, 'organ');
    const at = await identityOf(open, openVault);
    const accounts = await accountsOf(at, (await organByCode(at.log, code)).id);
    const list = accounts.map((account) => {
      const { login, name, roles, activeOn, secondFactor } = account;
      return { login, name, roles, disabled: disabledFor(account, asked.today), activeOn, secondFactor };
    });
    if (format === 'json') print(list);
    else
      for (const { login, name, roles, disabled } of list)
        console.log(
          [login, name, roles.map((role) => ROLES[role].label).join('、'), ...(disabled ? ['停用'] : [])].join('\t'),
        );
    return 0;
  },
};

const onAccount = (word: string, about: string, order: AccountOrder): Command => ({
  words: ['account', word],
  usage: `account ${word} --login 登录名`,
  about,
  options: { login: { type: 'string' } },
  async run(asked, open, openVault) {
    const login = loginOf(text(asked, 'login'));
    const at = await identityOf(open, openVault);
    const account = await accountAtLogin(at, login);
    if (!account) throw new Refusal('account_unknown', { login });
    const ordered = await orderOnAccount(at, { ...asOperator(), organ: account.organ }, { id: account.id }, order);
    print({ login, ...(ordered?.oneTimePassword && { oneTimePassword: ordered.oneTimePassword }) });
    if (ordered?.oneTimePassword) say(HAND_OVER);
    return 0;
  },
});

const accountLink: Command = {
  words: ['account', 'link'],
  usage: 'account link --login 登录名 --subject 用户标识',
  about: '把账号与统一身份认证平台的用户（sub）关联',
  options: { login: { type: 'string' }, subject: { type: 'string' } },
  async run(asked, open, openVault) {
    const [login, subject] = [loginOf(text(asked, 'login')), text(asked, 'subject')];
    await linkSubject(await identityOf(open, openVault), asOperator(), login, subject);
    print({ login });
    return 0;
  },
};

export const ACCOUNT_COMMANDS: readonly Command[] = [
  accountAdd,
  accountList,
  onAccount('disable', '停用账号；会话随之结束', { type: 'DisableAccount' }),
  onAccount('enable', '启用账号', { type: 'EnableAccount' }),
  onAccount('unlock', '解除登录锁定', { type: 'Unlock' }),
  onAccount('reset', '重置口令，给出一次性口令', { type: 'ResetPassword' }),
  onAccount('reset-second-factor', '解除动态口令，本人下次登录后重新绑定', { type: 'RemoveSecondFactor' }),
  accountLink,
];
