import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type AccountOrder, disabledFor } from '../../domain/accounts/account.js';
import { ROLES } from '../../domain/accounts/roles.js';
import { accountsOf } from '../../identity/accounts.js';
import { createAccount, orderOnAccount } from '../../identity/administering.js';
import { locksOf } from '../../identity/attempts.js';
import { type Caller, type Identity, todayOf } from '../../identity/identity.js';
import type { Session } from '../../identity/sessions.js';
import { found } from '../errors.js';
import { type Addressed, OnApplication, type Seen, ToOrgan } from '../order-headers.js';
import { NoBody } from '../queries.js';
import { Asks, ORGAN, Writes, WritesOnAccount } from '../routes.js';
import type { z } from '../words.js';
import { CreateAccountBody, GrantRolesBody, PlaceAccountBody } from './bodies.js';
import { From, Mine } from './caller.js';
import { Needs } from './classified.js';
import { IDENTITY } from './guard.js';
import { AccountReply, AccountsReply } from './replies.js';

/** The accounts of an organ, by its administrators; nobody orders anything of his own. */
@ApiTags('账号管理')
@ORGAN
@Controller('api/v1/organs/:code/accounts')
export class AccountsController {
  constructor(@Inject(IDENTITY) private readonly identity: Identity) {}

  @Get()
  @Needs('ReadAccounts')
  @Asks('本机关的账号', AccountsReply)
  async list(@Mine() { organ }: Session) {
    const accounts = await accountsOf(this.identity, organ.id);
    const today = todayOf(this.identity);
    const locks = await locksOf(
      this.identity,
      accounts.map(({ login }) => login),
    );
    return {
      accounts: accounts.map((account) => ({
        ...account,
        disabled: disabledFor(account, today),
        lockedUntil: locks.get(account.login)?.toISOString() ?? null,
        roles: account.roles.map((role) => ({ code: role, label: ROLES[role].label })),
      })),
    };
  }

  @Post()
  @Needs('CreateAccount')
  @Writes('新建账号；角色由安全管理员授予', 201, AccountReply)
  create(
    @ToOrgan() { commandId, actor }: Addressed,
    @Mine() { organ }: Session,
    @From() { address }: Caller,
    @Body({ schema: CreateAccountBody }) body: z.output<typeof CreateAccountBody>,
  ) {
    return createAccount(this.identity, { organ: organ.id, commandId, actor, address }, { ...body, roles: [] });
  }

  @Post(':id/disabling')
  @Needs('DisableAccount')
  @WritesOnAccount('停用账号', AccountReply)
  disable(@OnApplication() to: Seen, @Mine() by: Session, @From() at: Caller, @Body({ schema: NoBody }) _: unknown) {
    return this.order(to, by, at, { type: 'DisableAccount' });
  }

  @Post(':id/enabling')
  @Needs('EnableAccount')
  @WritesOnAccount('启用账号', AccountReply)
  enable(@OnApplication() to: Seen, @Mine() by: Session, @From() at: Caller, @Body({ schema: NoBody }) _: unknown) {
    return this.order(to, by, at, { type: 'EnableAccount' });
  }

  @Post(':id/password-reset')
  @Needs('ResetPassword')
  @WritesOnAccount('重置口令：得到一次性口令', AccountReply)
  reset(@OnApplication() to: Seen, @Mine() by: Session, @From() at: Caller, @Body({ schema: NoBody }) _: unknown) {
    return this.order(to, by, at, { type: 'ResetPassword' });
  }

  @Post(':id/roles')
  @Needs('GrantRoles')
  @WritesOnAccount('授予角色：以所列角色代替现有角色', AccountReply)
  grant(
    @OnApplication() to: Seen,
    @Mine() by: Session,
    @From() at: Caller,
    @Body({ schema: GrantRolesBody }) { roles }: z.output<typeof GrantRolesBody>,
  ) {
    return this.order(to, by, at, { type: 'GrantRoles', roles });
  }

  @Post(':id/unit')
  @Needs('PlaceAccount')
  @WritesOnAccount('变更所在处室', AccountReply)
  place(
    @OnApplication() to: Seen,
    @Mine() by: Session,
    @From() at: Caller,
    @Body({ schema: PlaceAccountBody }) { unit }: z.output<typeof PlaceAccountBody>,
  ) {
    return this.order(to, by, at, { type: 'PlaceAccount', unit });
  }

  @Post(':id/sessions-end')
  @Needs('EndSessions')
  @WritesOnAccount('结束账号的全部会话', AccountReply)
  endSessions(
    @OnApplication() to: Seen,
    @Mine() by: Session,
    @From() at: Caller,
    @Body({ schema: NoBody }) _: unknown,
  ) {
    return this.order(to, by, at, { type: 'EndSessions' });
  }

  @Post(':id/unlocking')
  @Needs('Unlock')
  @WritesOnAccount('解除登录锁定', AccountReply)
  unlock(@OnApplication() to: Seen, @Mine() by: Session, @From() at: Caller, @Body({ schema: NoBody }) _: unknown) {
    return this.order(to, by, at, { type: 'Unlock' });
  }

  @Post(':id/second-factor-removal')
  @Needs('RemoveSecondFactor')
  @WritesOnAccount('解除动态口令；本人下次登录后重新绑定', AccountReply)
  removeFactor(
    @OnApplication() to: Seen,
    @Mine() by: Session,
    @From() at: Caller,
    @Body({ schema: NoBody }) _: unknown,
  ) {
    return this.order(to, by, at, { type: 'RemoveSecondFactor' });
  }

  private async order({ id, seenVersion, commandId, actor }: Seen, by: Session, at: Caller, order: AccountOrder) {
    const command = { organ: by.organ.id, commandId, actor, address: at.address };
    return found(await orderOnAccount(this.identity, command, { id, seenVersion }, order));
  }
}
