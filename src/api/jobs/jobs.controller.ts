import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Overloaded } from '../../database/lane.js';
import { EventLog } from '../../event-store/event-log.js';
import { organNames } from '../../reading/organ-below.js';
import { Needs } from '../accounts/classified.js';
import { found } from '../errors.js';
import { organAt } from '../organ-at.js';
import { NoBody } from '../queries.js';
import { Asks, ORGAN, Writes } from '../routes.js';
import { z } from '../words.js';
import { type FailedJob, JOBS_DESK, type JobsDesk, LABELS } from './jobs-desk.js';

const FailedJobsReply = z
  .object({
    jobs: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        label: z.string().describe('什么任务'),
        organ: z.string().nullable().describe('机关名称；整个登记簿的任务没有'),
        error: z.string(),
        attempts: z.int().describe('试过几次'),
        failedAt: z.string().nullable().meta({ format: 'date-time' }),
      }),
    ),
  })
  .meta({ id: 'FailedJobsReply', description: '没有完成的后台任务，新的在前' });
const RetriedReply = z.object({ id: z.string(), status: z.literal('waiting') }).meta({ id: 'RetriedReply' });

type SeenJob = Omit<FailedJob, 'organ'> & { organ: string | null };

/** The queue as the operator sees it: what has failed for good, and how to have it tried once more. */
@ApiTags('后台任务')
@ORGAN
@Controller('api/v1/organs/:code/failed-jobs')
export class JobsController {
  constructor(
    private readonly log: EventLog,
    @Inject(JOBS_DESK) private readonly desk: JobsDesk,
  ) {}

  @Get()
  @Needs('ReadJobs')
  @Asks('没有完成的后台任务（本机关与下级机关的；最上级机关还包括整个登记簿的）', FailedJobsReply)
  async failed(@Param('code') code: string) {
    const jobs = await this.seenFrom(code);
    return { jobs: jobs.map(({ organ, name, ...job }) => ({ ...job, name, organ, label: LABELS[name] ?? name })) };
  }

  @Post(':id/retry')
  @Needs('RetryJob')
  @ApiParam({ name: 'id', description: '任务的编号', schema: { type: 'string' } })
  @Writes('再试一次没有完成的后台任务', 202, RetriedReply)
  async retry(@Param('code') code: string, @Param('id') id: string, @Body({ schema: NoBody }) _: unknown) {
    const job = found((await this.seenFrom(code)).find((one) => one.id === id) ?? null);
    await orAway(this.desk.retry(job.id));
    return { id: job.id, status: 'waiting' };
  }

  /** Jobs of the organ and of those below it; what is nobody's own, from the top. */
  private async seenFrom(code: string): Promise<SeenJob[]> {
    const { id } = await organAt(this.log, code);
    const { below, atTop } = await organNames(this.log, id);
    return (await orAway(this.desk.failed())).flatMap(({ organ, ...job }): SeenJob[] => {
      if (organ === null) return atTop ? [{ ...job, organ: null }] : [];
      const name = below.get(organ);
      return name === undefined ? [] : [{ ...job, organ: name }];
    });
  }
}

/** A queue that cannot be asked is away, whatever it says: it may be dropped, and is made anew within half a minute. */
const orAway = <T>(asked: Promise<T>): Promise<T> =>
  asked.catch(() => {
    throw new Overloaded();
  });
