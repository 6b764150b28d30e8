import { randomUUID } from 'node:crypto';
import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { type Application, evolve } from '../../src/domain/applications/application.js';
import type { ApplicationCommand } from '../../src/domain/applications/commands.js';
import { type ApplicationEvent, occurredOn } from '../../src/domain/applications/events.js';
import { ledgerRow } from '../../src/domain/applications/ledger-row.js';
import { WORKING_CALENDAR } from '../../src/domain/law/working-calendar.js';
import { decideAll } from '../../src/event-store/acting/act-on-application.js';
import { todayInShanghai } from '../../src/event-store/clock.js';
import { besideOf } from '../life.js';
import { appendNaively, EventEntity, openNaive } from '../typeorm-naive.js';
import { openPeer } from './nest.js';
import { orderOf, Registration, registrationOf } from './orders.js';

@Controller('api/v1/organs/:organ/applications')
class Applications {
  constructor(private readonly db: DataSource) {}

  @Post()
  register(@Param('organ') organ: string, @Body({ schema: Registration }) body: z.output<typeof Registration>) {
    const id = randomUUID();
    return this.act(organ, id, 0, registrationOf(id, body), body.details);
  }

  @Post(':id/:path')
  @HttpCode(200)
  order(
    @Param() { organ, id, path }: { organ: string; id: string; path: string },
    @Headers('if-match') seen: string,
    @Body() body: unknown,
  ) {
    return this.act(organ, id, Number(JSON.parse(seen)), [orderOf(path, body)]);
  }

  /** Reads the stream, decides by the program's own law, appends. */
  private async act(organ: string, streamId: string, seen: number, commands: ApplicationCommand[], details?: object) {
    const stored = await this.db.manager.find(EventEntity, { where: { streamId }, order: { version: 'ASC' } });
    if (stored.length !== seen) throw new Error(`stale: ${stored.length}, not ${seen}`);
    const before = stored.map(({ type, payload }) => ({ type, ...payload }) as ApplicationEvent);
    const fresh = decideAll(
      commands,
      { events: before, years: [], organ: null, calendar: WORKING_CALENDAR },
      todayInShanghai(),
    );
    const app = [...before, ...fresh].reduce<Application | null>(evolve, null) as Application;
    const row = ledgerRow(streamId, seen + fresh.length, app, WORKING_CALENDAR);
    const organId = Number(organ.slice(1));
    const beside = besideOf({ organ: organId, stream: streamId, version: seen, registerNo: '' });
    await appendNaively(
      this.db,
      seen,
      fresh.map((event) => rowOf(event, { organId, streamId, beside })),
      row,
      details,
    );
    return { id: streamId, version: row.version, state: row.state, dueOn: row.dueOn };
  }
}

const rowOf = (event: ApplicationEvent, of: { organId: number; streamId: string; beside: object }) => {
  const { type, ...payload } = event;
  return { ...of, type, payload, occurredOn: occurredOn(event) };
};

const db = await openNaive(process.env.DATABASE_URL as string, 32);
await openPeer(Applications, [{ provide: DataSource, useValue: db }]);
