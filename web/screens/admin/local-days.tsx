import { App } from 'antd';
import type { CalendarPreview, CalendarView, CalendarYear, LocalYearToLayDown } from '../../api/admin';
import { Fields, fieldsAt } from '../../parts/action-form';
import { YearPreview } from './calendar-preview';
import { HolidayLines } from './holiday-lines';
import { LookedAt } from './looked-at';
import { type TypedYear, typedOf, yearBody } from './typed-year';

interface Typed extends TypedYear {
  region: LocalYearToLayDown['region'];
  notice: TypedYear['notice'] & { issuer: string };
}

interface Props {
  regions: CalendarView['regions'];
  year: number;
  /** What is laid down already of the year that was looked at: it is changed rather than typed anew. */
  known: CalendarYear['local'];
  close: () => void;
  done: (body: LocalYearToLayDown) => void;
}

/** The days off of one region in one year, as its government laid them down. */
export function LocalDays({ regions, year, known, close, done }: Props) {
  const { message } = App.useApp();
  return (
    <LookedAt<Typed, CalendarPreview>
      title="录入或者变更地方节假日"
      order="calendar/local"
      initial={{ year, holidays: [{}], ...(known && typedLocal(year, known)) }}
      above={() => (
        <p className="muted">
          民族自治地方等按当地民族习惯放假的日子（《全国年节及纪念日放假办法》第四条），以当地人民政府的通知为准；只放半天的仍是工作日，不录入。
        </p>
      )}
      inputs={
        <>
          <Fields fields={fieldsAt('calendar/local', 'region', 'year', 'notice')} />
          <HolidayLines />
          <Fields fields={fieldsAt('calendar/local', 'reason')} />
        </>
      }
      onType={(changed, form) => {
        const code = (changed as Partial<Typed>).region?.code;
        const region = regions.find((one) => one.code === code);
        if (region) form.setFieldValue(['region', 'name'] as never, region.name as never);
      }}
      toBody={(typed) => ({ ...yearBody(typed), region: typed.region })}
      preview={(list) => <YearPreview list={list} />}
      confirmLabel="确认录入"
      done={(body) => {
        const laid = body as LocalYearToLayDown;
        void message.success(`已录入${laid.region.name}${laid.year}年的地方节假日，正在移动未办结申请的期限`);
        done(laid);
        close();
      }}
      close={close}
    />
  );
}

function typedLocal(year: number, { region, notice, holidays }: NonNullable<CalendarYear['local']>) {
  const { title = '', number, publishedOn, issuer } = notice;
  const typed = typedOf({ year, title, number, publishedOn, holidays });
  return { ...typed, region, notice: { ...typed.notice, issuer } };
}
