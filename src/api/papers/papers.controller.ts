import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ADDRESSEES, PAPER_KINDS } from '../../domain/applications/papers/catalogue.js';
import { GROUNDS, type Ground } from '../../domain/persons/person.js';
import { EventLog } from '../../event-store/event-log.js';
import { papersAt } from '../../reading/papers.js';
import { Needs } from '../accounts/classified.js';
import { APPLICATIONS } from '../actions/action-controller.js';
import { TODAY, type Today } from '../command-handlers.js';
import { found } from '../errors.js';
import { consultation } from '../fields.js';
import { type Addressed, idIn, ToApplication } from '../order-headers.js';
import { organAt } from '../organ-at.js';
import { PaperFileReply, PapersReply } from '../replies.js';
import { APPLICATION, Asks, ORGAN, PACED, Writes } from '../routes.js';
import { z } from '../words.js';
import { WritePaper } from './write-paper.js';

const WritePaperBody = z
  .strictObject({
    version: z.int().min(1).describe('办理经过第几项'),
    kind: z.enum(PAPER_KINDS).describe('文书'),
    consultation: consultation().optional().describe('送给第三方的：征求意见书的编号'),
    request: z.int().min(1).optional().describe('协办函：第几项征求'),
    corrected: z.boolean().optional().describe('按更正后的登记，不填为按当时的登记'),
    format: z.enum(['docx', 'html']).describe('格式'),
    ground: z
      .enum(Object.keys(GROUNDS) as [Ground, ...Ground[]])
      .optional()
      .describe('限制处理期间的依据'),
  })
  .meta({ id: 'WritePaper' });

/** 文书: what goes out in the course of an application and what is kept in its file, written from the log. */
@ApiTags('文书')
@ORGAN
@Controller(`${APPLICATIONS}/:id/papers`)
export class PapersController {
  constructor(
    private readonly bus: CommandBus,
    private readonly log: EventLog,
    @Inject(TODAY) private readonly today: Today,
  ) {}

  @Get()
  @Needs('ReadLedger')
  @APPLICATION
  @Asks('到现在为止有哪些文书', PapersReply)
  async list(@Param('code') code: string, @Param('id') id: string) {
    const organ = await organAt(this.log, code);
    const papers = found(await papersAt(this.log, { organ: organ.id, id: idIn(id), today: this.today() }));
    return { papers: papers.map(({ unit, ...paper }) => ({ ...paper, toLabel: unit ?? ADDRESSEES[paper.to] })) };
  }

  @Post()
  @Needs('OpenPerson')
  @APPLICATION
  @PACED
  @Writes('出具一份文书（Word 或者网页）：写有个人信息的记入日志，明文只给一次', 200, PaperFileReply)
  write(
    @ToApplication() to: Addressed & { id: string },
    @Body({ schema: WritePaperBody }) body: z.output<typeof WritePaperBody>,
  ) {
    const { consultation = null, request = null, corrected = false, ground, ...asked } = body;
    return this.bus.execute(
      new WritePaper(to, { ...asked, consultation, request, corrected, ...(ground && { ground }) }),
    );
  }
}
