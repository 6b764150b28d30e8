import { App, Button } from 'antd';
import type { UnitsOfYear } from '../../api/compilation';
import { addressAt, useOrderTo } from '../../api/order';
import { useSession } from '../../api/session';
import { Refused } from '../../parts/failure';

/** The whole of the year: closed, ready to be, or what still stands against it. */
export function Freezing({ units: { year, frozen, objections, counts } }: { units: UnitsOfYear }) {
  const { organ, permissions } = useSession();
  const { modal } = App.useApp();
  const freeze = useOrderTo(addressAt(organ.code, `years/${year}/freeze`));
  const ask = () =>
    void modal.confirm({
      title: `${year}年的汇总定稿？`,
      content: `定稿以后，汇总的数字不再改变；各单位以后的往年调整只列在旁边。定稿不能撤销。${waiting(counts.missing)}`,
      okText: '定稿',
      cancelText: '再看看',
      onOk: () => freeze.mutateAsync({}).catch(() => {}),
    });
  if (frozen) return <Frozen frozen={frozen} />;
  return (
    <section className="panel" aria-labelledby="freezing">
      <h2 id="freezing">汇总定稿</h2>
      {freeze.error && <Refused error={freeze.error} />}
      {objections.length === 0 ? (
        <p id="objections">各单位都已锁定，核对无误，可以定稿。{waiting(counts.missing)}</p>
      ) : (
        <div id="objections">
          <p>现在还不能定稿：</p>
          <ul>
            {objections.map(({ code, message }) => (
              <li key={code}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      {permissions.includes('FreezeCompilation') && (
        <Button
          {...{ type: 'primary', className: 'no-print', 'aria-describedby': 'objections' }}
          disabled={objections.length > 0}
          loading={freeze.isPending}
          onClick={ask}
        >
          汇总定稿
        </Button>
      )}
    </section>
  );
}

const waiting = (missing: number): string =>
  missing === 0 ? '' : `还有${missing}个单位没有报送年度报告，不影响汇总的数字。`;

const Frozen = ({ frozen: { on, units, position, sha256 } }: { frozen: NonNullable<UnitsOfYear['frozen']> }) => (
  <section className="panel" aria-labelledby="freezing">
    <h2 id="freezing">汇总定稿</h2>
    <p>
      {on} 已定稿，由{units}个单位汇总而成，依据日志第 {position} 号位置。
    </p>
    <p>
      校验值（SHA-256）<code>{sha256}</code>
    </p>
  </section>
);
