import { App, Button, Form, Input, Radio } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import type { OrganView } from '../../api/admin';
import { addressAt } from '../../api/order';
import { useSession } from '../../api/session';
import { bodyOf, Fields, fieldsAt } from '../../parts/action-form';
import { OrderDrawer } from '../../parts/order-drawer';

const FIELDS = fieldsAt('number-scheme');
const SAID = FIELDS.filter(({ name }) => name !== 'scheme');
const SCHEME = FIELDS.flatMap(({ fields = [] }) => fields).filter(({ name }) => name !== 'kinds');

/** How documents that go out are numbered, and the number that each kind gets next. */
export function NumberScheme({ view, readOnly }: { view: OrganView; readOnly: boolean }) {
  const { permissions } = useSession();
  const [changing, change] = useState(false);
  return (
    <section className="panel" aria-labelledby="numbers">
      <h2 id="numbers">文号规则</h2>
      {view.numberScheme ? (
        <table className="plain halves">
          <thead>
            <tr>
              <th scope="col">文书</th>
              <th scope="col">下一号</th>
            </tr>
          </thead>
          <tbody>
            {view.documentNumbers.map(({ kind, label, next }) => (
              <tr key={kind}>
                <td>{label}</td>
                <td className="numbers">{next}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>没有文号规则：文号由经办人填写。</p>
      )}
      {permissions.includes('ChangeNumberScheme') ? (
        !readOnly && <Button onClick={() => change(true)}>变更文号规则</Button>
      ) : (
        <p className="muted">由系统管理员变更。</p>
      )}
      {changing && <Change view={view} close={() => change(false)} />}
    </section>
  );
}

interface Typed extends Record<string, unknown> {
  automatic: boolean;
  scheme: Record<string, unknown>;
  suffixes: Record<string, string>;
}

function Change({ view, close }: { view: OrganView; close: () => void }) {
  const { message } = App.useApp();
  const { numberScheme: scheme, documentNumbers } = view;
  const suffixes = Object.fromEntries(documentNumbers.map(({ kind, suffix }) => [kind, suffix]));
  const toBody = (typed: Record<string, unknown>) => {
    const { automatic, scheme: written, suffixes: marks = {} } = typed as Typed;
    const kinds = Object.fromEntries(documentNumbers.map(({ kind }) => [kind, { suffix: marks[kind] ?? '' }]));
    return { scheme: automatic ? { ...bodyOf(SCHEME, written), kinds } : null, ...bodyOf(SAID, typed) };
  };
  return (
    <OrderDrawer
      title="变更文号规则"
      about="写作“机关代字〔年〕第几号-后缀”。各种文书的写法不能相同；已经发出的文号不变。"
      address={addressAt(view.code, 'number-scheme')}
      seenVersion={view.version}
      fields={FIELDS}
      initial={{
        ...{ automatic: true, suffixes, on: dayjs() },
        scheme: { per: 'application', prefix: '', ordinal: false, ...scheme },
      }}
      inputs={<Inputs kinds={documentNumbers} />}
      toBody={toBody}
      sendLabel="变更"
      done={() => {
        void message.success('已变更文号规则');
        close();
      }}
      close={close}
    />
  );
}

const YES_NO = [
  { value: true, label: '自动取下一号' },
  { value: false, label: '不再自动编号' },
];

function Inputs({ kinds }: { kinds: OrganView['documentNumbers'] }) {
  const automatic = Form.useWatch('automatic');
  return (
    <>
      <Form.Item name="automatic" label="编号">
        <Radio.Group options={YES_NO} />
      </Form.Item>
      {automatic && (
        <>
          <Fields fields={SCHEME} under={['scheme']} />
          <fieldset className="plain">
            <legend>各种文书的后缀（可以不填）</legend>
            {kinds.map(({ kind, label }) => (
              <Form.Item key={kind} name={['suffixes', kind]} label={label} layout="horizontal" labelCol={{ span: 10 }}>
                <Input maxLength={10} style={{ width: 120 }} />
              </Form.Item>
            ))}
          </fieldset>
        </>
      )}
      <Fields fields={SAID} />
    </>
  );
}
