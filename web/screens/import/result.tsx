import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type Import, reportAddress } from '../../api/imports';
import { Figures, Years } from './figures';
import { Found } from './found';
import { Way } from './way';

/** The import: how far it is, then what has become of the ledger. */
export function Result({ one, code }: { one: Import; code: string }) {
  if (one.state === 'importing') return <Way one={one} title="正在导入" />;
  return (
    <>
      <section className="panel" aria-labelledby="result">
        <h2 id="result">{one.state === 'done' ? '导入完毕' : '已放弃这次导入'}</h2>
        {one.totals ? <Figures totals={one.totals} /> : <p>没有登记任何内容。</p>}
        <div className="row">
          {one.totals && one.totals.refused > 0 && (
            <Button type="primary" href={reportAddress(code, one.id, 'xlsx', 'refused')} download>
              下载不能导入的行与原因（Excel）
            </Button>
          )}
          {one.totals && (
            <>
              <Button href={reportAddress(code, one.id, 'xlsx', 'all')} download>
                全部结果（Excel）
              </Button>
              <Button href={reportAddress(code, one.id, 'csv', 'all')} download>
                全部结果（CSV）
              </Button>
            </>
          )}
        </div>
        <p className="muted" style={{ marginTop: 12 }}>
          上传的文件已经删除；结果保存到 {one.keptThrough}。改好的行可以放在同一份台账里再导入一次，已经登记的不会重复。
        </p>
        <div className="row">
          <Link to="/ledger">打开台账</Link>
          <Link to="/import">再导入一份</Link>
        </div>
      </section>
      <Years years={one.years} />
      {one.totals && <Found one={one} code={code} />}
    </>
  );
}
