import { Button, Form } from 'antd';
import { useEffect, useState } from 'react';
import type { OrderReply } from '../../api/application';
import { addressAt, useOrderTo } from '../../api/order';
import { useSession } from '../../api/session';
import { bodyOf, Fields, fieldsAt } from '../../parts/action-form';
import { Refused } from '../../parts/failure';
import { useUnsavedGuard } from '../../parts/unsaved';
import { Known } from './known';
import { Receipt } from './receipt';
import { useReceiptDate } from './receipt-date';

/** The order in which a letter is read: how it came, when, from whom, for what. */
const IN_ORDER = [
  'channel',
  'submittedOn',
  'arrivedOn',
  'receivedOn',
  'category',
  'details',
  'formRequested',
  'handlingUnit',
];
const place = (name: string): number => (IN_ORDER.includes(name) ? IN_ORDER.indexOf(name) : IN_ORDER.length);
const FIELDS = [...fieldsAt('applications')].sort((a, b) => place(a.name) - place(b.name));

/** 登记: a letter becomes an application with a number, and its receipt is shown for print. */
export function Register() {
  const [form] = Form.useForm();
  const [typed, setTyped] = useState(false);
  const [done, setDone] = useState<OrderReply>();
  const { organ } = useSession();
  const register = useOrderTo<OrderReply>(addressAt(organ.code, 'applications'));
  useUnsavedGuard(typed && !done);
  const send = (values: Record<string, unknown>) =>
    register.mutate(bodyOf(FIELDS, values), {
      onSuccess: (registered) => {
        setDone(registered);
        setTyped(false);
      },
    });
  const another = () => {
    form.resetFields();
    setDone(undefined);
    register.reset();
  };
  useEffect(() => {
    if (!done) form.focusField('channel');
  }, [form, done]);
  const why = useReceiptDate(form);
  if (done) return <Receipt registered={done} another={another} />;
  return (
    <>
      <h1>登记</h1>
      <div className="columns">
        <div className="panel">
          {register.error && <Refused error={register.error} />}
          <Form
            form={form}
            layout="vertical"
            scrollToFirstError
            style={{ maxWidth: 720 }}
            onValuesChange={() => setTyped(true)}
            onFinish={send}
          >
            <Fields fields={FIELDS} notes={{ receivedOn: why }} />
            <Button type="primary" htmlType="submit" loading={register.isPending}>
              登记
            </Button>
          </Form>
        </div>
        <Known form={form} />
      </div>
    </>
  );
}
