import { useSuspenseQuery } from '@tanstack/react-query';
import { App, Button, Empty } from 'antd';
import { api } from '../../api/client';
import { addressAt, useOrderTo } from '../../api/order';
import type { components } from '../../api/schema';
import { useSession } from '../../api/session';
import { CardTable } from '../../parts/card-table';
import { Refused } from '../../parts/failure';
import { timeOf } from '../../parts/time';
import { Head } from './head';

type Job = components['schemas']['FailedJobsReply']['jobs'][number];

/** 任务: what the queue could not do, and how to have it tried once more. */
export function FailedJobs() {
  const { organ } = useSession();
  const { data } = useSuspenseQuery({
    queryKey: ['failed-jobs', organ.code],
    queryFn: async (): Promise<Job[]> => {
      const { data } = await api.GET('/api/v1/organs/{code}/failed-jobs', { params: { path: { code: organ.code } } });
      return data?.jobs ?? [];
    },
  });
  return (
    <>
      <Head>后台任务失败后自动再试，试过十次仍不成功的列在这里。消除原因以后可以再试一次；重复执行不会重复办理。</Head>
      <section className="panel" aria-labelledby="failed-jobs">
        <h2 id="failed-jobs">没有完成的任务（{data.length}）</h2>
        {data.length === 0 ? (
          <Empty description="没有失败的任务。" />
        ) : (
          <CardTable rows={data} keyOf={({ id }) => id} columns={COLUMNS} />
        )}
      </section>
    </>
  );
}

const COLUMNS = [
  { title: '任务', width: 180, cell: ({ label }: Job) => label },
  { title: '机关', width: 180, cell: ({ organ }: Job) => organ ?? '整个登记簿' },
  { title: '原因', cell: ({ error }: Job) => error },
  { title: '试过', width: 70, cell: ({ attempts }: Job) => `${attempts}次` },
  {
    title: '最后一次',
    width: 170,
    cell: ({ failedAt }: Job) => failedAt && <span className="numbers">{timeOf(failedAt)}</span>,
  },
  { title: '办理', width: 110, cell: (job: Job) => <Retry job={job} /> },
];

function Retry({ job }: { job: Job }) {
  const { organ } = useSession();
  const { message } = App.useApp();
  const retry = useOrderTo(addressAt(organ.code, `failed-jobs/${encodeURIComponent(job.id)}/retry`));
  const again = () => retry.mutate({}, { onSuccess: () => void message.success('已经放回队列') });
  return (
    <>
      {retry.error && <Refused error={retry.error} />}
      <Button size="small" loading={retry.isPending} onClick={again} aria-label={`再试一次 ${job.label}`}>
        再试一次
      </Button>
    </>
  );
}
