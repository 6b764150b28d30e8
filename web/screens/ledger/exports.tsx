import { useQuery } from '@tanstack/react-query';
import { Button, Form, Progress } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { addressAt } from '../../api/order';
import type { components } from '../../api/schema';
import { useSession } from '../../api/session';
import { bodyOf, Fields, fieldsAt } from '../../parts/action-form';
import type { Asked } from '../../parts/filters';
import { OrderDrawer } from '../../parts/order-drawer';
import { timeOf } from '../../parts/time';

type Export = components['schemas']['ExportReply'];

const FIELDS = fieldsAt('exports').filter(({ name }) => name !== 'filters');
const FILES = { xlsx: 'Excel', csv: 'CSV' };
const OF_THE_PURPOSE = ['purpose', 'note'];
const ASKED_AGAIN_MS = 1000;
const SHOWN = 5;

/** The ledger as it is filtered, written into a file beside all else: asked for here, fetched below once it is done. */
export function Export({ filters, asked }: { filters: Asked; asked: () => void }) {
  const { organ, permissions } = useSession();
  const [asking, ask] = useState(false);
  const done = () => {
    ask(false);
    asked();
  };
  if (!permissions.includes('ExportLedger')) return <ShortFiles code={organ.code} filters={filters} />;
  return (
    <>
      <Button onClick={() => ask(true)}>导出</Button>
      {asking && (
        <OrderDrawer<Export>
          title="导出台账"
          about="按现在的筛选导出，在后台写成文件，可以继续做别的事。导出记入日志；文件只有本人可以下载，保存七日。"
          address={addressAt(organ.code, 'exports')}
          fields={FIELDS}
          initial={{ format: 'xlsx' }}
          inputs={<Inputs />}
          toBody={(values) => ({ ...bodyOf(FIELDS, values), filters })}
          sendLabel="导出"
          done={done}
          close={() => ask(false)}
        />
      )}
    </>
  );
}

/** The first lines at once, without a word of persons: for whoever only reads. */
const ShortFiles = ({ code, filters }: { code: string; filters: Asked }) =>
  Object.entries(FILES).map(([format, label]) => (
    <Button
      key={format}
      href={`${addressAt(code, 'applications')}?${new URLSearchParams({ ...filters, format })}`}
      download
    >
      导出 {label}
    </Button>
  ));

/** A purpose is asked for where persons are opened. */
function Inputs() {
  const opened = Form.useWatch('persons') === 'opened';
  const fields = FIELDS.filter(({ name }) => opened || !OF_THE_PURPOSE.includes(name));
  return <Fields fields={fields.map((field) => (field.name === 'purpose' ? { ...field, required: true } : field))} />;
}

/** What one has asked for in the last days, how far it is, and the file. */
export function OwnExports({ unfolded, unfold }: { unfolded: boolean; unfold: (open: boolean) => void }) {
  const { organ } = useSession();
  const { data } = useQuery({
    queryKey: ['exports', organ.code],
    queryFn: async () => {
      const params = { path: { code: organ.code } };
      return (await api.GET('/api/v1/organs/{code}/exports', { params })).data?.exports ?? [];
    },
    refetchInterval: ({ state }) => (state.data?.some((one) => one.state === 'running') ? ASKED_AGAIN_MS : false),
  });
  const shown = data?.slice(0, SHOWN) ?? [];
  const running = shown.some(({ state }) => state === 'running');
  if (shown.length === 0) return null;
  return (
    <details
      className="panel no-print"
      open={unfolded || running}
      onToggle={(event) => unfold(event.currentTarget.open)}
    >
      <summary>本人的导出</summary>
      <ul className="history" aria-live="polite">
        {shown.map((one) => (
          <li key={one.id}>
            {timeOf(one.askedAt)}　{FILES[one.format]}
            {one.persons && (one.persons === 'opened' ? '　个人信息明文' : '　个人信息遮盖')}　
            <HowFar one={one} address={addressAt(organ.code, `exports/${one.id}/file`)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function HowFar({ one: { state, done, rowCount, keptThrough }, address }: { one: Export; address: string }) {
  if (state === 'withdrawn')
    return <span className="muted">已撤回：其中有人的信息依法删除或者限制处理，请重新导出</span>;
  if (state === 'running')
    return (
      <Progress
        percent={rowCount ? Math.floor((100 * done) / rowCount) : 0}
        status="active"
        aria-label="正在导出"
        format={(percent) => (rowCount ? `${percent}%，${done}/${rowCount}件` : '等待')}
      />
    );
  return (
    <a href={address} download>
      下载（{rowCount}件，保存到{keptThrough}）
    </a>
  );
}
