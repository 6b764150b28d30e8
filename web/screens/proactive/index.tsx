import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Button, InputNumber, Select, Tag } from 'antd';
import { useState } from 'react';
import { addressAt } from '../../api/order';
import { type Asked, type Entry, entriesQuery, PAGE } from '../../api/registers';
import { useSession } from '../../api/session';
import { fieldsAt } from '../../parts/action-form';
import { NO_ACCOUNTS } from '../../parts/actor';
import { CardTable } from '../../parts/card-table';
import { More } from '../../parts/more';
import { OrderDrawer } from '../../parts/order-drawer';
import { FeesOffer } from './fees-offer';

const ROWS = fieldsAt('register-entries').find(({ name }) => name === 'register')?.choices ?? [];
const THIS_YEAR = new Date().getFullYear();

/** 主动公开: the registers behind Table 二, line by line. */
export function Proactive() {
  const { organ, permissions } = useSession();
  const [asked, ask] = useState<Asked>({});
  const [drawer, open] = useState<'new' | Entry>();
  const list = useSuspenseInfiniteQuery(entriesQuery(organ.code, asked));
  const lines = list.data.pages.flatMap((page) => page.lines);
  const mayCorrect = permissions.includes('CorrectRegisterEntry');
  return (
    <>
      <h1>主动公开</h1>
      <p className="muted">
        年报表二的数字由这里的登记算出：规章和规范性文件的制发、废止、失效，处理决定，收费和采购。成批的由系统管理员从文件导入。
      </p>
      <FeesOffer
        code={organ.code}
        year={asked.year ?? THIS_YEAR}
        mayRecord={permissions.includes('RecordRegisterEntry')}
      />
      <section className="panel" aria-labelledby="entries">
        <div className="row" style={{ justifyContent: 'space-between', marginBottom: 12 }}>
          <h2 id="entries" style={{ margin: 0 }}>
            登记簿
          </h2>
          {permissions.includes('RecordRegisterEntry') && (
            <Button type="primary" onClick={() => open('new')}>
              登记一条
            </Button>
          )}
        </div>
        <Filters asked={asked} ask={ask} />
        {lines.length === 0 ? (
          <p className="muted">还没有登记。</p>
        ) : (
          <CardTable
            rows={lines}
            keyOf={({ entry }) => entry}
            columns={[
              { title: '日期', width: 112, cell: ({ on }) => <span className="numbers">{on}</span> },
              { title: '项目', width: 136, cell: ({ registerLabel }) => registerLabel },
              { title: '动作', width: 56, cell: ({ actionLabel }) => actionLabel },
              { title: '名称、文号', cell: (line) => <Named line={line} /> },
              { title: '数量', cell: ({ quantity }) => <span className="numbers">{quantity}</span> },
              {
                title: '金额',
                cell: ({ amountFen }) =>
                  amountFen !== null && <span className="numbers nowrap">{yuan(amountFen)}</span>,
              },
              { title: '来源', cell: ({ source, by }) => `${source}（${NO_ACCOUNTS[by] ?? by}）` },
              ...(mayCorrect
                ? [{ title: '办理', cell: (line: Entry) => <Button onClick={() => open(line)}>更正</Button> }]
                : []),
            ]}
          />
        )}
        <More shown={lines.length} counter="条" page={PAGE} list={list} />
      </section>
      {drawer === 'new' && <Recording close={() => open(undefined)} />}
      {drawer && drawer !== 'new' && <Correcting line={drawer} close={() => open(undefined)} />}
    </>
  );
}

const yuan = (fen: number): string => `${(fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2 })}元`;

function Filters({ asked, ask }: { asked: Asked; ask: (asked: Asked) => void }) {
  const given = ({ register, year }: Partial<Asked>): Asked => ({
    ...(register && { register }),
    ...(year && { year }),
  });
  return (
    <div className="row no-print" style={{ marginBottom: 12 }}>
      <Select
        aria-label="项目"
        placeholder="全部项目"
        allowClear
        style={{ minWidth: 200 }}
        options={ROWS}
        value={asked.register ?? null}
        onChange={(register) => ask(given({ ...asked, register: register as NonNullable<Asked['register']> }))}
      />
      <InputNumber
        aria-label="年度"
        placeholder="全部年度"
        min={1900}
        max={2199}
        precision={0}
        value={asked.year ?? null}
        onChange={(year) => ask(given({ ...asked, year: year ?? 0 }))}
      />
    </div>
  );
}

const Named = ({ line: { name, docNo, corrected, on, year, uncounted } }: { line: Entry }) => (
  <>
    {[name, docNo].filter(Boolean).join('　') || '—'}
    {corrected && <Tag style={{ marginLeft: 8 }}>{`${corrected.on} 更正：${corrected.reason}`}</Tag>}
    {uncounted && (
      <Tag color="gold" style={{ whiteSpace: 'normal' }}>
        {uncounted}
      </Tag>
    )}
    {year !== Number(on.slice(0, 4)) && <Tag color="gold">{`计入${year}年`}</Tag>}
  </>
);

function Recording({ close }: { close: () => void }) {
  const { organ } = useSession();
  return (
    <OrderDrawer
      title="登记主动公开情况"
      about="名称只写文件、事项或者项目，不写个人姓名。以前年度制发、现在仍然有效的，按原来的日期登记。"
      address={addressAt(organ.code, 'register-entries')}
      fields={fieldsAt('register-entries')}
      done={close}
      close={close}
    />
  );
}

function Correcting({ line, close }: { line: Entry; close: () => void }) {
  const { organ } = useSession();
  const { entry, version, registerLabel, actionLabel, on, quantity, amountFen, source } = line;
  return (
    <OrderDrawer
      title={`更正：${registerLabel} ${actionLabel} ${on}`}
      about="数量改为 0 就是作废。已经锁定的年度数字不变，更正列为往年调整。"
      address={addressAt(organ.code, `register-entries/${entry}/correction`)}
      seenVersion={version}
      fields={fieldsAt('register-entries/{id}/correction')}
      initial={{ quantity, source, ...(amountFen !== null && { amountFen: amountFen / 100 }) }}
      sendLabel="更正"
      done={close}
      close={close}
    />
  );
}
