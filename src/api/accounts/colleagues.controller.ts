import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { readerOf } from '../../database/with-organ.js';
import type { AbsenceOrder } from '../../domain/accounts/absence.js';
import { AT_WORK } from '../../domain/accounts/permissions.js';
import { ROLES } from '../../domain/accounts/roles.js';
import { ASKED, HANDLING } from '../../domain/applications/assignment.js';
import { colleaguesOf, namesOf } from '../../event-store/acting/colleagues.js';
import { orderOnAbsence } from '../../identity/absences.js';
import { type Caller, type Identity, todayOf } from '../../identity/identity.js';
import type { Session } from '../../identity/sessions.js';
import { found } from '../errors.js';
import { OnApplication, type Seen } from '../order-headers.js';
import { NoBody } from '../queries.js';
import { Asks, ORGAN, WritesOnAccount } from '../routes.js';
import type { z } from '../words.js';
import { RecordAbsenceBody } from './bodies.js';
import { From, Mine } from './caller.js';
import { Needs } from './classified.js';
import { IDENTITY } from './guard.js';
import { AccountReply, ColleaguesReply } from './replies.js';

/** Who works at the desk, in which unit, and who is away. */
@ApiTags('人员与外出')
@ORGAN
@Controller('api/v1/organs/:code/colleagues')
export class ColleaguesController {
  constructor(@Inject(IDENTITY) private readonly identity: Identity) {}

  @Get()
  @Needs('ReadColleagues')
  @Asks('本机关的办理人员：所在处室、角色、外出与代理人', ColleaguesReply)
  async list(@Mine() { organ }: Session) {
    const { log } = this.identity;
    const all = await colleaguesOf(readerOf(log.db, organ.id), organ.id, todayOf(this.identity));
    const names = namesOf(all);
    const colleagues = all.filter(({ roles }) => AT_WORK.some((role) => roles.includes(role)));
    return {
      colleagues: colleagues.map(({ account: id, absence, roles, ...one }) => ({
        ...{ id, ...one },
        handles: roles.some((role) => HANDLING.includes(role)),
        isAsked: roles.some((role) => ASKED.includes(role)),
        roles: roles.map((role) => ({ code: role, label: ROLES[role].label })),
        absence: absence && { ...absence, deputyName: names.get(absence.deputy) ?? null },
      })),
      units: [...new Set(colleagues.flatMap(({ unit }) => unit ?? []))].sort(),
    };
  }

  @Post(':id/absence')
  @Needs('RecordAbsence')
  @WritesOnAccount('登记外出与代理人；代替已经登记的', AccountReply)
  record(
    @OnApplication() to: Seen,
    @From() at: Caller,
    @Body({ schema: RecordAbsenceBody }) body: z.output<typeof RecordAbsenceBody>,
  ) {
    return this.order(to, at, { type: 'RecordAbsence', ...body });
  }

  @Post(':id/absence-end')
  @Needs('RecordAbsence')
  @WritesOnAccount('提前结束、撤销外出', AccountReply)
  end(@OnApplication() to: Seen, @From() at: Caller, @Body({ schema: NoBody }) _: unknown) {
    return this.order(to, at, { type: 'EndAbsence' });
  }

  private async order(to: Seen, { address }: Caller, order: AbsenceOrder) {
    const { id, seenVersion, organId: organ, commandId, actor, roles } = to;
    const command = { organ, commandId, actor, address, roles };
    return found(await orderOnAbsence(this.identity, command, { id, seenVersion }, order));
  }
}
