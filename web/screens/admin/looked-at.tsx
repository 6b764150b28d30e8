import { Button, Drawer, Form, type FormInstance } from 'antd';
import { type ReactNode, useState } from 'react';
import type { CalendarPreview, RegionPreview } from '../../api/admin';
import { addressAt, useOrderTo } from '../../api/order';
import { useSession } from '../../api/session';
import { Refused } from '../../parts/failure';
import { useUnsavedGuard } from '../../parts/unsaved';
import { type MovingOrder, type PreviewList, usePreview } from './calendar-preview';

interface Props<Typed, P extends CalendarPreview | RegionPreview> {
  title: string;
  order: MovingOrder;
  initial: object;
  /** The fields, and what stands above the form and fills it in. */
  inputs: ReactNode;
  above?: (form: FormInstance<Typed>) => ReactNode;
  toBody: (typed: Typed) => object;
  preview: (list: PreviewList<P>) => ReactNode;
  /** What the button says that confirms it, without what moves. */
  confirmLabel: string;
  onType?: (changed: object, form: FormInstance<Typed>) => void;
  done: (body: object) => void;
  close: () => void;
}

/** An order that moves deadlines: typed, looked at with all that it moves, and only then confirmed. */
export function LookedAt<Typed, P extends CalendarPreview | RegionPreview>(props: Props<Typed, P>) {
  const { title, initial, inputs, above, toBody, confirmLabel, done, close } = props;
  const { organ } = useSession();
  const [form] = Form.useForm<Typed>();
  const [touched, touch] = useState(false);
  const [looked, lookAt] = useState<object>();
  const list = usePreview<P>(organ.code, props.order, looked);
  const seen = list.data?.pages[0];
  const order = useOrderTo(addressAt(organ.code, props.order), seen?.version);
  const mayLeave = useUnsavedGuard(touched && !order.isSuccess);
  const leave = async () => (await mayLeave()) && close();
  const confirm = () => looked && order.mutate(looked, { onSuccess: () => done(looked) });
  const total = seen?.total ?? 0;
  const refused = order.error ?? list.error;
  return (
    <Drawer
      open
      size="large"
      title={title}
      onClose={leave}
      footer={
        <>
          {/* beside the button: the form is longer than the window */}
          {refused && <Refused error={refused} />}
          <div className="row">
            {seen ? (
              <>
                <Button type="primary" loading={order.isPending} onClick={confirm}>
                  {total > 0 ? `${confirmLabel}，移动${total}件的期限` : confirmLabel}
                </Button>
                <Button onClick={() => lookAt(undefined)}>返回修改</Button>
              </>
            ) : (
              <Button type="primary" loading={list.isFetching} onClick={() => form.submit()}>
                查看影响
              </Button>
            )}
            <Button onClick={leave}>取消</Button>
          </div>
        </>
      }
    >
      {seen && props.preview(list)}
      <div hidden={seen !== undefined}>
        {above?.(form)}
        <Form
          form={form}
          layout="vertical"
          initialValues={initial}
          onFinish={(typed: Typed) => lookAt(toBody(typed))}
          onValuesChange={(changed) => {
            touch(true);
            lookAt(undefined);
            props.onType?.(changed, form);
          }}
          scrollToFirstError
        >
          {inputs}
        </Form>
      </div>
    </Drawer>
  );
}
