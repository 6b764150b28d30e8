import { useMutation } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import type { CalendarPreview, NoticeRead, YearToLayDown } from '../../api/admin';
import { api } from '../../api/client';
import type { ApiError } from '../../api/errors';
import { useSession } from '../../api/session';
import { Fields, fieldsAt } from '../../parts/action-form';
import { Refused } from '../../parts/failure';
import { YearPreview } from './calendar-preview';
import { HolidayLines } from './holiday-lines';
import { LookedAt } from './looked-at';
import { type TypedYear, typedOf, yearBody } from './typed-year';

interface Props {
  close: () => void;
  done: (year: number) => void;
}

/** A year of the whole country: typed, or read out of the notice. */
export function LayDown({ close, done }: Props) {
  const { message } = App.useApp();
  return (
    <LookedAt<TypedYear, CalendarPreview>
      title="录入或者变更一年的工作日历"
      order="calendar"
      initial={{ holidays: [{}] }}
      above={(form) => <Pasted fill={(read) => form.setFieldsValue(typedOf(read) as never)} />}
      inputs={
        <>
          <Fields fields={fieldsAt('calendar', 'year', 'notice')} />
          <HolidayLines />
          <Fields fields={fieldsAt('calendar', 'reason')} />
        </>
      }
      toBody={yearBody}
      preview={(list) => <YearPreview list={list} />}
      confirmLabel="确认录入"
      done={(body) => {
        const { year } = body as YearToLayDown;
        void message.success(`已录入${year}年的工作日历，正在移动未办结申请的期限`);
        done(year);
        close();
      }}
      close={close}
    />
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
