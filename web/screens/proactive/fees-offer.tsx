import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { addressAt, useOrderTo } from '../../api/order';
import { processingFeesQuery } from '../../api/registers';
import { Refused } from '../../parts/failure';

/** What applications have paid in the year, offered for the fees of Table 二; nothing where none was paid or all is taken up. */
export function FeesOffer({ code, year, mayRecord }: { code: string; year: number; mayRecord: boolean }) {
  const { data } = useQuery(processingFeesQuery(code, year));
  const order = useOrderTo(addressAt(code, `years/${year}/processing-fees`));
  const taken = data?.recorded?.amountFen ?? 0;
  if (!data || data.amountFen === taken) return null;
  return (
    <section className="panel" aria-labelledby="fees-offer">
      <h2 id="fees-offer">信息处理费</h2>
      <p>
        申请登记簿里{year}年收到信息处理费 {data.amountFen / 100} 元（{data.applications.length}{' '}
        件），计入行政事业性收费的是 {taken / 100} 元。
      </p>
      {order.error && <Refused error={order.error} />}
      {mayRecord && (
        <Button loading={order.isPending} onClick={() => order.mutate({})}>
          计入行政事业性收费
        </Button>
      )}
    </section>
  );
}
