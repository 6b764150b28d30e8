import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Empty, Spin, Tag } from 'antd';
import { NOTICES_A_PAGE, type NoticesPage, noticesQuery, useMarkRead } from '../../api/notices';
import { CardTable } from '../../parts/card-table';
import { Failed } from '../../parts/failure';
import { More } from '../../parts/more';
import { timeOf } from '../../parts/time';
import { Mailbox } from './mailbox';

type Notice = NoticesPage['notices'][number];

/** 提醒: what one was told, each leading to its case. */
export function Notices() {
  const list = useInfiniteQuery(noticesQuery);
  const { data, error, isPending, refetch } = list;
  const mark = useMarkRead();
  if (error) return <Failed error={error} again={() => void refetch()} />;
  const notices = data?.pages.flatMap((page) => page.notices) ?? [];
  const unread = data?.pages[0]?.unread ?? 0;
  return (
    <>
      <h1>提醒</h1>
      <section className="panel" aria-labelledby="told">
        <div className="row" style={{ justifyContent: 'space-between', marginBottom: 12 }}>
          <h2 id="told" style={{ margin: 0 }}>
            {unread > 0 ? `未读${unread}条` : '没有未读的'}
          </h2>
          <Button disabled={unread === 0} loading={mark.isPending} onClick={() => mark.mutate(undefined)}>
            全部标为已读
          </Button>
        </div>
        {isPending && <Spin />}
        {notices.length > 0 && <CardTable rows={notices} keyOf={({ id }) => id} columns={columns(mark.mutate)} />}
        {!isPending && notices.length === 0 && <Empty description="还没有提醒。工作日早晨会列出要办的事。" />}
      </section>
      {notices.length > 0 && (
        <div style={{ marginBottom: 'var(--gap)' }}>
          <More shown={notices.length} counter="条" page={NOTICES_A_PAGE} list={list} />
        </div>
      )}
      <Mailbox />
    </>
  );
}

const columns = (markRead: (ids: string[]) => void) => [
  {
    title: '申请',
    width: 190,
    cell: (notice: Notice) => <Case notice={notice} opened={() => notice.readAt === null && markRead([notice.id])} />,
  },
  {
    title: '提醒',
    cell: ({ said, readAt }: Notice) => (
      <>
        {readAt === null && <Tag color="blue">未读</Tag>}
        {said}
      </>
    ),
  },
  { title: '时间', width: 170, cell: ({ madeAt }: Notice) => <span className="numbers">{timeOf(madeAt)}</span> },
];

function Case({ notice: { application, registerNo, kind }, opened }: { notice: Notice; opened: () => void }) {
  if (kind.startsWith('sent.'))
    return (
      <Link to="/roll-up/supervision" onClick={opened}>
        督办
      </Link>
    );
  if (!application)
    return (
      <Link to="/" onClick={opened}>
        今日工作
      </Link>
    );
  return (
    <Link to="/applications/$id" params={{ id: application }} onClick={opened}>
      {registerNo ?? '尚未编号的提交'}
    </Link>
  );
}
