import { App, Button, Drawer, Form } from 'antd';
import { useState } from 'react';
import { type ApplicationView, useOrder } from '../../api/application';
import { bodyOf, Fields, fieldsAt } from '../../parts/action-form';
import { Conflict } from '../../parts/conflict';
import { Refused } from '../../parts/failure';
import { useUnsavedGuard } from '../../parts/unsaved';

type Action = ApplicationView['actions'][number];

/** What may be done now, each with the article it rests on. */
export function Actions({ view }: { view: ApplicationView }) {
  const [chosen, choose] = useState<Action>();
  return (
    <section className="panel no-print" aria-labelledby="actions">
      <h2 id="actions">现在可以办理</h2>
      {view.actions.length === 0 && <p className="muted">这件申请现在没有您可以办理的事项。</p>}
      <div className="row" style={{ gap: 8 }}>
        {view.actions.map((action) => (
          <Button key={action.type} onClick={() => choose(action)}>
            {action.label}
          </Button>
        ))}
      </div>
      {chosen && <OrderDrawer key={chosen.type} view={view} action={chosen} close={() => choose(undefined)} />}
    </section>
  );
}

function OrderDrawer({ view, action, close }: { view: ApplicationView; action: Action; close: () => void }) {
  const { message } = App.useApp();
  const [form] = Form.useForm();
  const [touched, setTouched] = useState(false);
  // The version as it was when the form was opened: a newer one would hide that somebody else has acted meanwhile.
  const [seen] = useState(view);
  const order = useOrder(`/${seen.id}/${action.path}`, seen.version);
  const mayLeave = useUnsavedGuard(touched && !order.isSuccess);
  const fields = fieldsAt(`applications/{id}/${action.path}`);
  const leave = async () => (await mayLeave()) && close();
  const send = (values: Record<string, unknown>) =>
    order.mutate(bodyOf(fields, values), {
      onSuccess: ({ violations }) => {
        if (violations.length > 0)
          void message.warning(`已登记“${action.label}”，同时照实记下${violations.length}个问题`);
        else void message.success(`已登记“${action.label}”`);
        close();
      },
    });
  return (
    <Drawer
      open
      size="large"
      title={action.label}
      onClose={leave}
      footer={
        <div className="row">
          <Button type="primary" loading={order.isPending} onClick={() => form.submit()}>
            登记
          </Button>
          <Button onClick={leave}>取消</Button>
        </div>
      }
    >
      <p className="muted">
        {view.facts.registerNo as string}　{action.article && <>依据：《政府信息公开条例》第{action.article}条</>}
      </p>
      {order.error?.status === 412 ? (
        <Conflict seen={seen} again={close} />
      ) : (
        order.error && <Refused error={order.error} />
      )}
      <Form
        form={form}
        layout="vertical"
        onFinish={send}
        onValuesChange={() => setTouched(true)}
        scrollToFirstError
        style={{ marginTop: 12 }}
      >
        <Fields fields={fields} />
      </Form>
    </Drawer>
  );
}
