import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Empty, Tag } from 'antd';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useSession } from '../api/session';

type Line = components['schemas']['YearsReply']['years'][number];

/** 年报: the years there are, newest first. */
export function Years() {
  const { organ } = useSession();
  const { data: years } = useSuspenseQuery({
    queryKey: ['year', organ.code, 'all'],
    queryFn: async () => {
      const { data } = await api.GET('/api/v1/organs/{code}/years', { params: { path: { code: organ.code } } });
      return data?.years ?? [];
    },
  });
  return (
    <>
      <h1>年报</h1>
      {years.length === 0 && <Empty description="台账里还没有申请，登记以后这里会有年度。" />}
      <div className="panel" hidden={years.length === 0}>
        <table className="plain numbers">
          <thead>
            <tr>
              <th scope="col">年度</th>
              <th scope="col">新收</th>
              <th scope="col">办结</th>
              <th scope="col">办到哪一步</th>
            </tr>
          </thead>
          <tbody>
            {years.map((line) => (
              <tr key={line.year}>
                <td>
                  <Link to="/years/$year" params={{ year: String(line.year) }}>
                    {line.year}年
                  </Link>
                </td>
                <td>{line.received}</td>
                <td>{line.closed}</td>
                <td>{stageOf(line)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function stageOf({ locked, closedUnpublished, runCompleted }: Line) {
  if (locked) return <Tag color="green">已锁定</Tag>;
  if (closedUnpublished) return <Tag>启用以前，已关闭</Tag>;
  return runCompleted ? <Tag color="blue">已结转，待锁定</Tag> : <Tag>未结转</Tag>;
}
