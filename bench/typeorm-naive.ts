import 'reflect-metadata';
import { Column, CreateDateColumn, DataSource, Entity, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { LedgerRow } from '../src/domain/applications/ledger-row.js';

@Entity('event')
@Unique(['streamId', 'version'])
export class EventEntity {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column('integer')
  organId!: number;
  @Column('uuid')
  streamId!: string;
  @Column('integer')
  version!: number;
  @Column('varchar')
  type!: string;
  @Column('date')
  occurredOn!: string;
  @CreateDateColumn()
  recordedAt!: Date;
  @Column('json')
  payload!: object;
  @Column('json')
  beside!: object;
}

@Entity('ledger')
export class LedgerEntity {
  @Column('integer')
  organId!: number;
  @PrimaryColumn('uuid')
  applicationId!: string;
  @Column('integer')
  version!: number;
  @Column('varchar', { nullable: true })
  registerNo!: string | null;
  @Column('varchar')
  state!: string;
  @Column('varchar', { nullable: true })
  channel!: string | null;
  @Column('varchar')
  category!: string;
  @Column('varchar')
  countedCategory!: string;
  @Column('date')
  submittedOn!: string;
  @Column('date', { nullable: true })
  receivedOn!: string | null;
  @Column('integer', { nullable: true })
  receivedYear!: number | null;
  @Column('date', { nullable: true })
  closedOn!: string | null;
  @Column('integer', { nullable: true })
  closedYear!: number | null;
  @Column('varchar', { nullable: true })
  outcome!: string | null;
  @Column('varchar', { nullable: true })
  countedOutcome!: string | null;
  @Column('varchar', { nullable: true })
  docNo!: string | null;
  @Column('date', { nullable: true })
  dueOn!: string | null;
  @Column('varchar', { nullable: true })
  handlingUnit!: string | null;
  @Column('integer')
  violations!: number;
  @Column('jsonb')
  facts!: object;
  @Column('integer', { array: true })
  carriedFrom!: number[];
}

/** What a registration brings of the applicant. */
@Entity('applicant_details')
export class DetailsEntity {
  @PrimaryColumn('uuid')
  applicationId!: string;
  @Column('jsonb')
  details!: object;
}

export const openNaive = (url: string, callers: number): Promise<DataSource> =>
  new DataSource({
    type: 'postgres',
    url,
    entities: [EventEntity, LedgerEntity, DetailsEntity],
    synchronize: true,
    poolSize: callers,
    extra: { idleTimeoutMillis: 0 },
  }).initialize();

export type NewEvent = Pick<EventEntity, 'organId' | 'streamId' | 'type' | 'occurredOn' | 'payload' | 'beside'>;

/** What most would write: a transaction, the highest version, `save` of the events, of the ledger row and of what else there is. */
export function appendNaively(
  db: DataSource,
  expected: number,
  events: NewEvent[],
  row: LedgerRow,
  details?: object,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { organId, streamId } = events[0] as NewEvent;
    const highest = tx.createQueryBuilder(EventEntity, 'e').select('MAX(e.version)', 'version');
    const { version } = await highest.where('e.streamId = :streamId', { streamId }).getRawOne();
    if ((version ?? 0) !== expected) throw new Error(`stale: ${version}, not ${expected}`);
    const fresh = events.map((event, i) => ({ ...event, version: expected + i + 1 }));
    await tx.save(EventEntity, fresh);
    await tx.save(LedgerEntity, { ...row, organId });
    if (details) await tx.save(DetailsEntity, { applicationId: streamId, details });
  });
}

const TRUTH = `
select (select count(*) from event)::integer as events, (select count(*) from ledger)::integer as ledger,
  (select count(distinct "streamId") from event)::integer as streams,
  (select coalesce(sum(last), 0) from (select max(version) as last from event group by "streamId") each)::integer as versions`;

/** An event for each answer (or as many as `expected` says), versions without holes, one ledger row a stream. */
export async function faultsOfNaive(db: DataSource, expected: number | null): Promise<string[]> {
  const [{ events, ledger, streams, versions }] = await db.query(TRUTH);
  return [
    ...(expected === null || events === expected ? [] : [`${events} events for ${expected} answers`]),
    ...(versions === events ? [] : ['versions with holes']),
    ...(ledger === streams ? [] : [`${ledger} ledger rows for ${streams} streams`]),
  ];
}
