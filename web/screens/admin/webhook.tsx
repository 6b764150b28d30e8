import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { webhookQuery } from '../../api/admin';
import { addressAt, useOrderTo } from '../../api/order';
import { useSession } from '../../api/session';
import { fieldsAt } from '../../parts/action-form';
import { Refused } from '../../parts/failure';
import { OrderDrawer } from '../../parts/order-drawer';
import { timeOf } from '../../parts/time';

/** Where this organ has its reminders sent besides, for the system administrator. */
export function Webhook() {
  const { organ } = useSession();
  const { message, modal } = App.useApp();
  const [changing, change] = useState(false);
  const { data } = useQuery(webhookQuery(organ.code));
  const trial = useOrderTo<{ delivered: boolean; said: string }>(addressAt(organ.code, 'webhook/trial'));
  const removal = useOrderTo(addressAt(organ.code, 'webhook/removal'), data?.version);
  if (!data) return null;
  const { webhook } = data;
  const refused = trial.error ?? removal.error;
  const remove = () =>
    void modal.confirm({
      title: '不再使用本机关的提醒接口？',
      content: '网址和密钥一并去除；以后的提醒按运维人员的设置发送。',
      okText: '不再使用',
      cancelText: '再看看',
      onOk: () => removal.mutateAsync({}).catch(() => {}),
    });
  return (
    <section className="panel" aria-labelledby="webhook">
      <h2 id="webhook">提醒接口</h2>
      <p className="muted">
        把本机关的提醒同时发给单位的其他系统（https
        接口）：只有登记编号、期限和要办的事，没有申请人信息。网址和密钥加密保存，以后不再显示。
      </p>
      {webhook ? (
        <p>
          发往 <strong>{webhook.host}</strong>，<span className="numbers">{timeOf(webhook.setAt)}</span> 设置。
        </p>
      ) : (
        <p>没有另设：按运维人员的设置发送。</p>
      )}
      {trial.data && (
        <Alert
          {...{ showIcon: true, type: trial.data.delivered ? 'success' : 'error', style: { marginBottom: 12 } }}
          title={`试发${trial.data.delivered ? '成功' : '没有成功'}：${trial.data.said}`}
        />
      )}
      {refused && <Refused error={refused} />}
      <div className="row" style={{ gap: 8 }}>
        <Button onClick={() => change(true)}>{webhook ? '变更提醒接口' : '设置提醒接口'}</Button>
        {webhook && (
          <Button loading={trial.isPending} onClick={() => trial.mutate({})}>
            试发一条
          </Button>
        )}
        {webhook && <Button onClick={remove}>不再使用</Button>}
      </div>
      {changing && (
        <OrderDrawer
          title="设置提醒接口"
          about="接收方用密钥核对签名（X-Mingzhang-Signature）。设置以后请试发一条。"
          address={addressAt(organ.code, 'webhook')}
          seenVersion={data.version}
          fields={fieldsAt('webhook')}
          sendLabel="保存"
          done={() => {
            void message.success('已保存提醒接口');
            change(false);
          }}
          close={() => change(false)}
        />
      )}
    </section>
  );
}
