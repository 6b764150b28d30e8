import { useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input } from 'antd';
import { addressQuery, useKeepAddress } from '../../api/notices';
import { Refused } from '../../parts/failure';

/** Where reminders go by mail; empty for nowhere. */
export function Mailbox() {
  const { data, isPending } = useQuery(addressQuery);
  const { message } = App.useApp();
  const keep = useKeepAddress();
  const send = ({ mail }: { mail?: string }) =>
    keep.mutate(mail?.trim() || null, { onSuccess: () => void message.success('邮箱已经保存') });
  if (isPending) return null;
  return (
    <section className="panel" aria-labelledby="mailbox">
      <h2 id="mailbox">邮件提醒</h2>
      <p className="muted">邮件只写登记编号、期限和要办的事，不含申请人信息；免打扰时间不发。留空为不发邮件。</p>
      {keep.error && <Refused error={keep.error} />}
      <Form layout="vertical" onFinish={send} initialValues={{ mail: data ?? '' }} style={{ maxWidth: 360 }}>
        <Form.Item name="mail" label="邮箱" rules={[{ type: 'email', message: '应当是邮箱地址' }]}>
          <Input inputMode="email" autoComplete="email" maxLength={200} />
        </Form.Item>
        <Button htmlType="submit" loading={keep.isPending}>
          保存
        </Button>
      </Form>
    </section>
  );
}
