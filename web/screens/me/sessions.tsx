import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Table, Tag } from 'antd';
import { api } from '../../api/client';
import { timeOf } from '../../parts/time';

/** Where one is signed in. */
export function Sessions() {
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['session', 'list'],
    queryFn: async () => (await api.GET('/api/v1/session/list')).data?.sessions ?? [],
  });
  const end = useMutation({
    mutationFn: (id: string) => api.POST('/api/v1/session/list/{id}/end', { params: { path: { id } }, body: {} }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['session', 'list'] }),
  });
  return (
    <section className="panel" aria-labelledby="sessions">
      <h2 id="sessions">登录在哪里</h2>
      <Table
        rowKey="id"
        size="small"
        pagination={false}
        dataSource={data}
        columns={[
          { title: '登录时间', dataIndex: 'openedAt', render: timeOf },
          { title: '最近使用', dataIndex: 'seenAt', render: timeOf },
          { title: '网络地址', dataIndex: 'address' },
          {
            title: '',
            key: 'end',
            render: (_, { id, current }) =>
              current ? (
                <Tag>这里</Tag>
              ) : (
                <Button size="small" onClick={() => end.mutate(id)}>
                  结束
                </Button>
              ),
          },
        ]}
      />
    </section>
  );
}
