import { App } from 'antd';
import { addressAt } from '../../api/order';
import { useSession } from '../../api/session';
import type { CaseBelow, UnitWatched } from '../../api/supervision';
import { bodyOf, fieldsAt } from '../../parts/action-form';
import { OrderDrawer } from '../../parts/order-drawer';

/** Who is pressed for what, and whether an answer is wanted (督办单). */
export type Pressed = { unit: UnitWatched; orders: boolean } & ({ about: 'overdue' | 'report' } | { case: CaseBelow });

/** The form of one 催办 or 督办单 to an organ below. */
export function Press({ pressed, today, close }: { pressed: Pressed; today: string; close: () => void }) {
  const { organ } = useSession();
  const { message } = App.useApp();
  const { unit, orders } = pressed;
  const title = orders ? '督办单' : '催办';
  const { place, path, seenVersion, what } = toward(pressed, today);
  const last = orders ? 'supervision-order' : 'urging';
  const fields = fieldsAt(`${place}/${last}`).filter(({ name }) => name !== 'about');
  return (
    <OrderDrawer
      title={title}
      about={
        <>
          依据：《政府信息公开条例》第47条
          <p>
            发给{unit.name}：{what}。{orders ? '由该机关限期反馈；反馈和逾期未反馈都会提醒您。' : '不用反馈。'}
            内容会原样给对方看。
          </p>
        </>
      }
      address={addressAt(organ.code, `${path}/${last}`)}
      seenVersion={seenVersion}
      fields={fields}
      toBody={(values) => ({ ...bodyOf(fields, values), ...('about' in pressed && { about: pressed.about }) })}
      sendLabel="发出"
      done={() => {
        void message.success(`已发出${title}`);
        close();
      }}
      close={close}
    />
  );
}

/** Where the order goes, on which version, and for what in words. */
function toward(pressed: Pressed, today: string) {
  const { unit } = pressed;
  const to = `units/${encodeURIComponent(unit.code)}`;
  if ('case' in pressed) {
    const { id, version: seenVersion, registerNo } = pressed.case;
    const place = 'units/{unit}/applications/{id}';
    return { place, path: `${to}/applications/${id}`, seenVersion, what: `申请${registerNo}` };
  }
  const place = 'units/{unit}/years/{year}';
  if (pressed.about === 'report' && unit.report) {
    const { year, version: seenVersion } = unit.report;
    return { place, path: `${to}/years/${year}`, seenVersion, what: `${year}年度报告没有报送` };
  }
  const what = unit.overdue > 0 ? `超期${unit.overdue}件` : `五个工作日内到期${unit.dueSoon}件`;
  return { place, path: `${to}/years/${today.slice(0, 4)}`, seenVersion: unit.version, what };
}
