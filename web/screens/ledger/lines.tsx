import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Empty, Table } from 'antd';
import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { Failed } from '../../parts/failure';
import type { Asked } from '../../parts/filters';
import { More } from '../../parts/more';
import { columnsOf, type Line, type useColumns } from './columns';
import type { Searched } from './search';

type LedgerPage = components['schemas']['LedgerReply'];

const PAGE = 100;

interface Props {
  code: string;
  filters: Asked;
  searched: Searched | undefined;
  columns: ReturnType<typeof useColumns>[0];
}

/** The lines that fit, a page at a time; the next page begins where the last one ended, however long the ledger is. */
export function Lines({ code, filters, searched, columns }: Props) {
  const navigate = useNavigate();
  const list = useInfiniteQuery({
    queryKey: ['ledger', code, filters, searched],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: LedgerPage) => page.next ?? undefined,
    queryFn: async ({ pageParam }): Promise<LedgerPage> => {
      const query = { ...filters, limit: PAGE, ...(pageParam && { cursor: pageParam }) };
      const params = { path: { code }, query: query as never };
      const { data } = searched
        ? await api.POST('/api/v1/organs/{code}/applications/search', { params, body: searched as never })
        : await api.GET('/api/v1/organs/{code}/applications', { params });
      return data as LedgerPage;
    },
  });
  const { data, error, isPending, refetch } = list;
  if (error) return <Failed error={error} again={() => void refetch()} />;
  const lines = data?.pages.flatMap((page) => page.lines) ?? [];
  const open = (line: Line) => void navigate({ to: '/applications/$id', params: { id: line.id } });
  return (
    <>
      <Table<Line>
        rowKey="id"
        size="small"
        loading={isPending}
        dataSource={lines}
        columns={columnsOf(columns, searched?.text)}
        pagination={false}
        scroll={{ x: 'max-content' }}
        rowClassName="opens"
        onRow={(line) => ({
          tabIndex: 0,
          onClick: () => open(line),
          onKeyDown: ({ key }) => key === 'Enter' && open(line),
        })}
        locale={{
          emptyText: (
            <NothingHere
              searched={Boolean(searched)}
              filtered={Object.keys(filters).length > 0}
              yet={list.hasNextPage}
            />
          ),
        }}
      />
      <More shown={lines.length} counter="件" page={PAGE} list={list} />
    </>
  );
}

/** `yet`: what has been looked at so far is not all. A name is kept so that only the whole of it can be found (docs/decisions/0022). */
function NothingHere({ searched, filtered, yet }: { searched: boolean; filtered: boolean; yet: boolean }) {
  const among = filtered ? '符合筛选条件的申请里' : '';
  const found = searched
    ? `${among}没有查到。姓名、单位名称、证件号码、联系方式要写完整才能查到，其他文字至少两个字。`
    : '没有符合筛选条件的申请，可以清除筛选再看。';
  const narrowed = yet ? '较近的申请里没有找到，更早的还没有查完，可以继续查找。' : found;
  return <Empty description={searched || filtered ? narrowed : '台账里还没有申请，可以从“登记”开始。'} />;
}
