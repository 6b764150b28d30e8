import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Empty, Spin, Tag } from 'antd';
import { type Account, type AuditPage, accountsQuery } from '../../api/admin';
import { api } from '../../api/client';
import { addressAt } from '../../api/order';
import { useSession } from '../../api/session';
import { type Field, fieldsAt } from '../../parts/action-form';
import { actorOf, NO_ACCOUNTS } from '../../parts/actor';
import { CardTable } from '../../parts/card-table';
import { factsOf } from '../../parts/facts';
import { Failed } from '../../parts/failure';
import { type Asked, Filters, useFilters } from '../../parts/filters';
import { More } from '../../parts/more';
import { timeOf } from '../../parts/time';
import { dutiesSaid } from './duties';
import { Head } from './head';

type Line = AuditPage['lines'][number];

const BY_HAND = ['actor', 'kind', 'from', 'to', 'result'];
const FIELDS = fieldsAt('GET audit').filter(({ name }) => BY_HAND.includes(name));
const PAGE = 50;

/** 审计: who did what, when and from where. */
export function Audit() {
  const { organ, permissions } = useSession();
  const [filters, setFilters] = useFilters('/admin/audit', FIELDS);
  const { data: accounts = [] } = useQuery(accountsQuery(organ.code));
  const file = `${addressAt(organ.code, 'audit')}?${new URLSearchParams({ ...filters, format: 'csv' })}`;
  return (
    <>
      <Head>{dutiesSaid(permissions)}</Head>
      <section className="panel no-print" aria-label="筛选">
        <Filters fields={withNames(accounts)} filters={filters} change={setFilters} />
        <div className="row" style={{ marginTop: 12 }}>
          <Button href={file} download>
            导出筛选的结果
          </Button>
        </div>
      </section>
      <Lines code={organ.code} filters={filters} />
    </>
  );
}

/** Whose deeds: by name, where the API asks for the id. */
const withNames = (accounts: readonly Account[]): Field[] =>
  FIELDS.map((field) =>
    field.name === 'actor'
      ? {
          ...field,
          choices: [
            ...accounts.map(({ id, name, login }) => ({ value: id, label: `${name}（${login}）` })),
            ...Object.entries(NO_ACCOUNTS).map(([value, label]) => ({ value, label })),
          ],
        }
      : field,
  );

function Lines({ code, filters }: { code: string; filters: Asked }) {
  const list = useInfiniteQuery({
    queryKey: ['audit', code, filters],
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page: AuditPage) => page.next ?? undefined,
    queryFn: async ({ pageParam }): Promise<AuditPage> => {
      const query = { ...filters, limit: PAGE, ...(pageParam && { before: pageParam }) };
      const { data } = await api.GET('/api/v1/organs/{code}/audit', {
        params: { path: { code }, query: query as never },
      });
      return data as AuditPage;
    },
  });
  const { data, error, isPending, refetch } = list;
  if (error) return <Failed error={error} again={() => void refetch()} />;
  const lines = data?.pages.flatMap((page) => page.lines) ?? [];
  return (
    <>
      <section className="panel" aria-label="记录">
        {isPending && <Spin />}
        {lines.length > 0 && <CardTable rows={lines} keyOf={({ position }) => position} columns={COLUMNS} />}
        {!isPending && lines.length === 0 && <Empty description="没有符合筛选条件的记录。" />}
      </section>
      <More shown={lines.length} counter="条" page={PAGE} list={list} />
    </>
  );
}

const COLUMNS = [
  { title: '时间', width: 170, cell: ({ recordedAt }: Line) => <span className="numbers">{timeOf(recordedAt)}</span> },
  { title: '谁', width: 130, cell: actorOf },
  { title: '做了什么', width: 130, cell: (line: Line) => <Deed line={line} /> },
  { title: '对象', width: 150, cell: ({ aboutName }: Line) => aboutName },
  { title: '内容', cell: (line: Line) => saidOf(line) },
  { title: '从哪里', width: 120, cell: ({ addresses }: Line) => addresses.join('、') },
];

const Deed = ({ line: { label, kindLabel, result } }: { line: Line }) => (
  <>
    {label} {result === 'failed' && <Tag color="red">失败</Tag>}
    <div className="muted">{kindLabel}</div>
  </>
);

const saidOf = ({ said, facts }: Line): string =>
  said ||
  factsOf(facts)
    .map(({ title, value }) => `${title}：${value}`)
    .join('；');
