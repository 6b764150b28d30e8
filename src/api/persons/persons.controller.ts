import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ERASURE_BASES, GROUNDS } from '../../domain/persons/person.js';
import { DETAIL_FIELDS } from '../../personal-data/details.js';
import { Needs } from '../accounts/classified.js';
import { APPLICATIONS } from '../actions/action-controller.js';
import { purpose, purposeExplained, purposeNote, reason, text } from '../fields.js';
import { type Addressed, ToApplication } from '../order-headers.js';
import { OpenedReply, PersonReply } from '../replies.js';
import { APPLICATION, ORGAN, PACED, Writes } from '../routes.js';
import { z } from '../words.js';
import { actingOnPerson } from './act-on-person.js';

type Key<T> = keyof T & string;
const oneOf = <T extends object>(words: T) => z.enum(Object.keys(words) as [Key<T>, ...Key<T>[]]);
const letter = text(50).optional().describe('征求意见书的编号：第三方；答复稿的 letter：答复书正文；不填则是申请人');
const OpenPerson = z
  .strictObject({
    purpose: purpose(),
    note: purposeNote().optional(),
    ground: oneOf(GROUNDS).optional().describe('限制处理期间查看的依据'),
    fields: z
      .array(oneOf(DETAIL_FIELDS))
      .min(1)
      .max(Object.keys(DETAIL_FIELDS).length)
      .optional()
      .describe('要看的各项；不选则全部'),
    letter,
  })
  .refine(...purposeExplained)
  .meta({ id: 'OpenPerson' });
const RestrictPerson = z.strictObject({ reason: reason(), letter }).meta({ id: 'RestrictPerson' });
const { reapplied: _, ...BASES } = ERASURE_BASES;
const ErasePerson = z.strictObject({ basis: oneOf(BASES).describe('删除的依据'), letter }).meta({ id: 'ErasePerson' });

type To = Addressed & { id: string };

@ApiTags('个人信息')
@ORGAN
@Controller(`${APPLICATIONS}/:id/person`)
export class PersonsController {
  constructor(private readonly bus: CommandBus) {}

  @Post('opening')
  @Needs('OpenPerson')
  @APPLICATION
  @PACED
  @Writes('查看个人信息：记入日志，明文只给一次', 200, OpenedReply)
  open(@ToApplication() to: To, @Body({ schema: OpenPerson }) { letter, ...body }: z.output<typeof OpenPerson>) {
    return this.bus.execute(actingOnPerson(to, { type: 'PersonOpened', ...body }, letter));
  }

  @Post('restriction')
  @Needs('RestrictPerson')
  @APPLICATION
  @Writes('限制处理个人信息', 200, PersonReply)
  restrict(@ToApplication() to: To, @Body({ schema: RestrictPerson }) body: z.output<typeof RestrictPerson>) {
    const { letter, reason } = body;
    return this.bus.execute(actingOnPerson(to, { type: 'PersonalDataRestricted', reason }, letter));
  }

  @Post('restriction-lifting')
  @Needs('RestrictPerson')
  @APPLICATION
  @Writes('解除限制', 200, PersonReply)
  lift(@ToApplication() to: To, @Body({ schema: RestrictPerson }) body: z.output<typeof RestrictPerson>) {
    const { letter, reason } = body;
    return this.bus.execute(actingOnPerson(to, { type: 'PersonalDataRestrictionLifted', reason }, letter));
  }

  @Post('erasure')
  @Needs('ErasePerson')
  @APPLICATION
  @Writes('删除个人信息：密钥、密文和索引一并销毁，不能恢复；登记与统计不变', 200, PersonReply)
  erase(@ToApplication() to: To, @Body({ schema: ErasePerson }) { basis, letter }: z.output<typeof ErasePerson>) {
    return this.bus.execute(actingOnPerson(to, { type: 'PersonalDataErased', basis }, letter));
  }
}
