import { useInfiniteQuery } from '@tanstack/react-query';
import { Radio, Spin, Tag } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import type { Import, Lines } from '../../api/imports';
import { CardTable } from '../../parts/card-table';
import { Failed } from '../../parts/failure';
import { More } from '../../parts/more';

const PAGE = 50;
type Line = Lines['lines'][number];
type Only = 'all' | 'refused' | 'adjusting';

const RESULTS: Readonly<Record<Line['result'], { label: string; color?: string }>> = {
  imported: { label: '新登记', color: 'green' },
  updated: { label: '更新', color: 'blue' },
  unchanged: { label: '无变化' },
  refused: { label: '不能导入', color: 'red' },
};

/** What becomes of each line. */
export function Found({ one, code }: { one: Import; code: string }) {
  const [only, show] = useState<Only>(one.totals?.refused ? 'refused' : 'all');
  const { id, version } = one;
  const list = useInfiniteQuery({
    queryKey: ['imports', code, id, 'lines', version, one.state, only],
    initialPageParam: 0,
    getNextPageParam: (page: Lines) => page.next ?? undefined,
    queryFn: async ({ pageParam }): Promise<Lines> => {
      const query = { only, after: pageParam, limit: PAGE };
      const { data } = await api.GET('/api/v1/organs/{code}/imports/{id}/lines', {
        params: { path: { code, id }, query },
      });
      return data as Lines;
    },
  });
  const { data, error, isPending, refetch } = list;
  const lines = data?.pages.flatMap((page) => page.lines) ?? [];
  return (
    <section className="panel" aria-labelledby="lines">
      <h2 id="lines">逐行的结果</h2>
      <Radio.Group
        value={only}
        onChange={({ target }) => show(target.value)}
        aria-label="看哪些行"
        style={{ marginBottom: 12 }}
        options={[
          { value: 'all', label: '全部' },
          { value: 'refused', label: '不能导入的' },
          { value: 'adjusting', label: '调整已锁定年度的' },
        ]}
      />
      {error && <Failed error={error} again={() => void refetch()} />}
      {isPending && <Spin style={{ display: 'block', margin: 24 }} />}
      {!isPending && lines.length === 0 && <p className="muted">没有这样的行。</p>}
      {lines.length > 0 && (
        <>
          <CardTable
            rows={lines}
            keyOf={({ sheet, line }) => `${sheet} ${line}`}
            columns={[
              { title: '行', width: 130, cell: ({ sheet, line }) => `${sheet ? `${sheet} ` : ''}第${line}行` },
              { title: '登记编号', width: 180, cell: ({ registerNo }) => registerNo ?? '' },
              {
                title: '结果',
                width: 100,
                cell: ({ result }) => <Tag color={RESULTS[result].color}>{RESULTS[result].label}</Tag>,
              },
              { title: '说明', cell: (line) => <Said line={line} /> },
            ]}
          />
          <More shown={lines.length} counter="行" page={PAGE} list={list} />
        </>
      )}
    </section>
  );
}

function Said({ line: { refused, violations, years } }: { line: Line }) {
  return (
    <>
      {refused.map(({ field, code, message }) => (
        <div key={`${field} ${code}`}>{message}</div>
      ))}
      {violations > 0 && <div className="muted">照实登记 {violations} 处逾期、缺少告知一类的情形</div>}
      {years.length > 0 && <div className="muted">调整 {years.join('、')} 年</div>}
    </>
  );
}
