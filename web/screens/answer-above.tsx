import { App } from 'antd';
import type { ReactNode } from 'react';
import { addressAt } from '../api/order';
import { useSession } from '../api/session';
import type { ReceivedOrder } from '../api/supervision';
import { bodyOf, fieldsAt } from '../parts/action-form';
import { OrderDrawer } from '../parts/order-drawer';

const FIELDS = fieldsAt('years/{year}/supervision-answer').filter(({ name }) => name !== 'no');

/** The answer to an order from above. A file of its own: what forms are drawn with is no part of the start screen. */
export default function AnswerAbove({
  order,
  about,
  close,
}: {
  order: ReceivedOrder;
  about: ReactNode;
  close: () => void;
}) {
  const { organ } = useSession();
  const { message } = App.useApp();
  return (
    <OrderDrawer
      title="反馈督办"
      about={about}
      address={addressAt(organ.code, `years/${order.year}/supervision-answer`)}
      seenVersion={order.version}
      fields={FIELDS}
      toBody={(values) => ({ ...bodyOf(FIELDS, values), no: order.no })}
      sendLabel="反馈"
      done={() => {
        void message.success('已反馈');
        close();
      }}
      close={close}
    />
  );
}
