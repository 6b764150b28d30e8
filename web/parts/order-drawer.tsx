import { App, Button, Drawer, Form } from 'antd';
import { type ReactNode, useState } from 'react';
import type { ApiError } from '../api/errors';
import { useOrderTo } from '../api/order';
import { bodyOf, type Field, Fields } from './action-form';
import { Refused } from './failure';
import { useUnsavedGuard } from './unsaved';

interface Props<T> {
  title: string;
  /** What stands above the form. */
  about?: ReactNode;
  address: string;
  seenVersion?: number;
  fields: readonly Field[];
  /** What stands in the form at first. */
  initial?: object;
  /** Inputs in place of those that are drawn out of `fields`, and the body out of what stands in them. */
  inputs?: ReactNode;
  toBody?: (values: Record<string, unknown>) => object;
  /** What is asked once more before it is sent. */
  confirm?: (body: object) => { title: string; content?: ReactNode };
  sendLabel?: string;
  /** What is shown where somebody else was quicker: it may let the form go on from the version looked at, or be left. */
  conflict?: (goOn: (version: number) => void, leave: () => void) => ReactNode;
  done: (answer: T) => void;
  close: () => void;
}

/** The form of one order: asked once more where it matters, guarded while something is typed, told why it was refused. */
export function OrderDrawer<T>(props: Props<T>) {
  const { title, about, address, fields, initial, inputs, confirm, conflict, done, close } = props;
  const { modal } = App.useApp();
  const [form] = Form.useForm();
  const [touched, setTouched] = useState(false);
  // As it was when the form was opened, until somebody has looked: a newer version would hide that somebody else has acted meanwhile.
  const [seenVersion, see] = useState(props.seenVersion);
  const order = useOrderTo<T>(address, seenVersion);
  const mayLeave = useUnsavedGuard(touched && !order.isSuccess);
  const leave = async () => (await mayLeave()) && close();
  const goOn = (version: number) => {
    see(version);
    order.reset();
  };
  const send = async (values: Record<string, unknown>) => {
    const body = props.toBody?.(values) ?? bodyOf(fields, values);
    if (confirm && !(await modal.confirm({ ...confirm(body), okText: '确认', cancelText: '再看看' }))) return;
    order.mutate(body, { onSuccess: done });
  };
  return (
    <Drawer
      open
      size="large"
      title={title}
      onClose={leave}
      footer={
        <div className="row">
          <Button type="primary" loading={order.isPending} onClick={() => form.submit()}>
            {props.sendLabel ?? '登记'}
          </Button>
          <Button onClick={leave}>取消</Button>
        </div>
      }
    >
      {about && <div className="muted about">{about}</div>}
      {order.error && <NotDone error={order.error} conflict={conflict?.(goOn, () => void leave())} />}
      <Form
        form={form}
        layout="vertical"
        initialValues={initial}
        onFinish={send}
        onValuesChange={() => setTouched(true)}
        scrollToFirstError
        style={{ marginTop: 12 }}
      >
        {inputs ?? <Fields fields={fields} />}
      </Form>
    </Drawer>
  );
}

const NotDone = ({ error, conflict }: { error: ApiError; conflict: ReactNode }) =>
  error.status === 412 && conflict ? conflict : <Refused error={error} />;
