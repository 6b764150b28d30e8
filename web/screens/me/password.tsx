import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input } from 'antd';
import { api } from '../../api/client';
import { sessionQuery } from '../../api/session';
import { Refused } from '../../parts/failure';

interface Typed {
  present: string;
  next: string;
  again: string;
}

export function Password() {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const change = useMutation({
    mutationFn: ({ present, next }: Typed) => api.POST('/api/v1/session/password', { body: { present, next } }),
    onSuccess: () => {
      form.resetFields();
      void message.success('口令已经修改，您在别处的会话已经结束');
      return queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
  });
  return (
    <section className="panel" aria-labelledby="password">
      <h2 id="password">修改口令</h2>
      {change.error && <Refused error={change.error} />}
      <Form form={form} layout="vertical" onFinish={change.mutate} style={{ maxWidth: 360 }} requiredMark={false}>
        <Form.Item name="present" label="现在的口令" rules={[{ required: true, message: '请填写现在的口令' }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item name="next" label="新口令" rules={[{ required: true, message: '请填写新口令' }]}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="again"
          label="再输一遍新口令"
          dependencies={['next']}
          rules={[
            ({ getFieldValue }) => ({
              validator: async (_, value) => {
                if (value !== getFieldValue('next')) throw new Error('两遍输入的不一样');
              },
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          修改
        </Button>
      </Form>
    </section>
  );
}
