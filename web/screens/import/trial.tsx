import { Button } from 'antd';
import { type Import } from '../../api/imports';
import { addressAt, useOrderTo } from '../../api/order';
import { Refused } from '../../parts/failure';
import { Figures, Years } from './figures';
import { Found } from './found';
import { Way } from './way';

/** The dry run: how far it is, then what would happen, line by line. Nothing is on record yet. */
export function Trial({ one, code, back }: { one: Import; code: string; back: () => void }) {
  const start = useOrderTo<Import>(addressAt(code, `imports/${one.id}/start`), one.version);
  if (one.state === 'checking' || !one.totals) return <Way one={one} title="正在试导入，不会登记任何内容" />;
  const { imported, updated } = one.totals;
  return (
    <>
      <section className="panel" aria-labelledby="would">
        <h2 id="would">如果导入，将会怎样</h2>
        <Figures totals={one.totals} would />
        {start.error && <Refused error={start.error} />}
        <div className="row">
          <Button
            type="primary"
            loading={start.isPending}
            disabled={imported + updated === 0}
            onClick={() => start.mutate({})}
          >
            导入{imported + updated}件
          </Button>
          <Button onClick={back}>返回修改</Button>
          {imported + updated === 0 && <span className="muted">没有可以导入的内容。</span>}
        </div>
      </section>
      <Years years={one.years} would />
      <Found one={one} code={code} />
    </>
  );
}
