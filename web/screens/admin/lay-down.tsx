import { useMutation } from '@tanstack/react-query';
import { App, Button, Drawer, Form, Input } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import type { NoticeRead, YearToLayDown } from '../../api/admin';
import { api } from '../../api/client';
import type { ApiError } from '../../api/errors';
import { addressAt, useOrderTo } from '../../api/order';
import { useSession } from '../../api/session';
import { Fields, fieldsAt } from '../../parts/action-form';
import { Refused } from '../../parts/failure';
import { useUnsavedGuard } from '../../parts/unsaved';
import { Preview, usePreview } from './calendar-preview';
import { HolidayLines, type TypedLine } from './holiday-lines';

const FIELDS = fieldsAt('calendar');
const named = (...names: string[]) => FIELDS.filter(({ name }) => names.includes(name));
const DAY = 'YYYY-MM-DD';

interface Typed {
  year: number;
  notice: { title: string; number: string; publishedOn: Dayjs };
  holidays: TypedLine[];
  reason: string;
}

interface Props {
  close: () => void;
  done: (year: number) => void;
}

/** A year is typed or read out of the notice, looked at with all that it moves, and only then laid down. */
export function LayDown({ close, done }: Props) {
  const { organ } = useSession();
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const [touched, touch] = useState(false);
  const [looked, lookAt] = useState<YearToLayDown>();
  const preview = usePreview(organ.code, looked);
  const seen = preview.data?.pages[0];
  const order = useOrderTo<{ year: number }>(addressAt(organ.code, 'calendar'), seen?.version);
  const mayLeave = useUnsavedGuard(touched && !order.isSuccess);
  const leave = async () => (await mayLeave()) && close();
  const layDown = () =>
    looked &&
    order.mutate(looked, {
      onSuccess: ({ year }) => {
        void message.success(`已录入${year}年的工作日历，正在移动未办结申请的期限`);
        done(year);
        close();
      },
    });
  const total = seen?.total ?? 0;
  const refused = order.error ?? preview.error;
  return (
    <Drawer
      open
      size="large"
      title="录入或者变更一年的工作日历"
      onClose={leave}
      footer={
        <>
          {/* beside the button: the form is longer than the window */}
          {refused && <Refused error={refused} />}
          <div className="row">
            {seen ? (
              <>
                <Button type="primary" loading={order.isPending} onClick={layDown}>
                  {total > 0 ? `确认录入，移动${total}件的期限` : '确认录入'}
                </Button>
                <Button onClick={() => lookAt(undefined)}>返回修改</Button>
              </>
            ) : (
              <Button type="primary" loading={preview.isFetching} onClick={() => form.submit()}>
                查看影响
              </Button>
            )}
            <Button onClick={leave}>取消</Button>
          </div>
        </>
      }
    >
      {seen && <Preview list={preview} />}
      <div hidden={seen !== undefined}>
        <Pasted fill={(read) => form.setFieldsValue(typedOf(read) as never)} />
        <Form
          form={form}
          layout="vertical"
          initialValues={{ holidays: [{}] }}
          onFinish={(typed: Typed) => lookAt(bodyOf(typed))}
          onValuesChange={() => {
            touch(true);
            lookAt(undefined);
          }}
          scrollToFirstError
        >
          <Fields fields={named('year', 'notice')} />
          <HolidayLines />
          <Fields fields={named('reason')} />
        </Form>
      </div>
    </Drawer>
  );
}

/** The text of the notice, out of which the server reads what can be read. */
function Pasted({ fill }: { fill: (read: NoticeRead) => void }) {
  const { organ } = useSession();
  const [text, setText] = useState('');
  const reading = useMutation<NoticeRead, ApiError, string>({
    mutationFn: async (noticeText) => {
      const path = { code: organ.code };
      const { data } = await api.POST('/api/v1/organs/{code}/calendar/notice', {
        params: { path },
        body: { noticeText },
      });
      return data as NoticeRead;
    },
    onSuccess: fill,
  });
  const { data: read } = reading;
  return (
    <div style={{ marginBottom: 20 }}>
      <label htmlFor="notice-text">通知的全文（粘贴后自动读出，也可以直接在下面填写）</label>
      <Input.TextArea
        id="notice-text"
        value={text}
        onChange={({ target }) => setText(target.value)}
        autoSize={{ minRows: 3, maxRows: 8 }}
        maxLength={20_000}
        style={{ margin: '4px 0 8px' }}
      />
      <Button disabled={text.trim() === ''} loading={reading.isPending} onClick={() => reading.mutate(text)}>
        读出放假安排
      </Button>
      {reading.error && <Refused error={reading.error} />}
      {read && (
        <p role="status" className="muted">
          {read.holidays.length > 0
            ? `读出${read.holidays.length}个节日的安排，请对照通知逐行核对。`
            : '没有读出放假安排，请在下面逐行填写。'}
        </p>
      )}
    </div>
  );
}

const dayOf = (text: string | null | undefined) => (text ? dayjs(text) : undefined);

const typedOf = ({ year, title, number, publishedOn, holidays }: NoticeRead) => ({
  ...(year && { year }),
  notice: {
    ...(title && { title }),
    ...(number && { number }),
    ...(publishedOn && { publishedOn: dayOf(publishedOn) }),
  },
  ...(holidays.length > 0 && {
    holidays: holidays.map(({ holiday, from, through, worked = [] }) => ({
      ...{ holiday, off: [dayjs(from), dayjs(through)], worked: worked.map((day) => dayjs(day)) },
    })),
  }),
});

const bodyOf = ({ year, notice, holidays, reason }: Typed): YearToLayDown => ({
  ...{ year, reason },
  notice: { ...notice, publishedOn: notice.publishedOn.format(DAY) },
  holidays: holidays.map(({ holiday, off: [from, through], worked = [] }) => ({
    ...{ holiday, from: from.format(DAY), through: through.format(DAY) },
    ...(worked.length > 0 && { worked: worked.map((day) => day.format(DAY)).sort() }),
  })),
});
