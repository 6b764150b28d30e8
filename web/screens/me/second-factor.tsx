import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input, QRCode } from 'antd';
import { api, rememberCsrfToken } from '../../api/client';
import { sessionQuery, useSession } from '../../api/session';
import { Refused } from '../../parts/failure';

/** Enrolment in three steps: scan, type the first code, keep the recovery codes. */
export function SecondFactor() {
  const { secondFactor } = useSession();
  const queries = useQueryClient();
  const begin = useMutation({
    mutationFn: async () => (await api.POST('/api/v1/session/second-factor', { body: {} })).data,
  });
  const confirm = useMutation({
    mutationFn: async ({ code }: { code: string }) => {
      const { data } = await api.POST('/api/v1/session/second-factor/confirmation', { body: { code: code.trim() } });
      rememberCsrfToken(data?.csrf);
      return data;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  });
  const error = begin.error ?? confirm.error;
  return (
    <section className="panel" aria-labelledby="factor">
      <h2 id="factor">动态口令</h2>
      <p>
        {secondFactor
          ? '已经绑定。手机遗失或者更换的，请安全管理员解除后重新绑定。'
          : '还没有绑定。绑定后，登录时除口令外还要输入手机验证器上的六位数字。'}
      </p>
      {error && <Refused error={error} />}
      {confirm.data && <RecoveryCodes codes={confirm.data.recoveryCodes} />}
      {!begin.data && !secondFactor && <Button onClick={() => begin.mutate()}>绑定</Button>}
      {begin.data && !confirm.data && (
        <>
          <p>一、用手机上的验证器扫描下面的图，或者手工输入密钥：</p>
          <QRCode value={begin.data.uri} aria-label="供验证器扫描的图，内容就是下面的密钥" />
          <p>
            <code>{begin.data.secret}</code>
          </p>
          <Form layout="inline" onFinish={confirm.mutate}>
            <Form.Item name="code" label="二、验证器现在显示的数字" rules={[{ required: true, message: '请填写' }]}>
              <Input inputMode="numeric" autoComplete="one-time-code" style={{ width: 120 }} />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={confirm.isPending}>
              绑定
            </Button>
          </Form>
        </>
      )}
    </section>
  );
}

function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <Alert
      type="success"
      title="已经绑定。请把下面的恢复码抄下来收好：每个能用一次，只显示这一次。"
      description={
        <ul style={{ columns: 2, fontFamily: 'monospace', fontSize: 16 }}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      }
    />
  );
}
