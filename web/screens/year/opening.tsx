import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { type OpeningView, openingQuery } from '../../api/opening';
import { addressAt, useOrderTo } from '../../api/order';
import { useSession } from '../../api/session';
import type { Form } from '../../api/year';
import { bodyOf, fieldsAt } from '../../parts/action-form';
import { Refused } from '../../parts/failure';
import { OrderDrawer } from '../../parts/order-drawer';
import { BringOpening } from './bring-opening';

type Difference = OpeningView['differences'][number];

interface Props {
  code: string;
  year: number;
  names: Form['names'];
}

/** 期初: what was published before the register began, beside what is registered; differences are explained, then the year is closed. */
export function Opening({ code, year, names }: Props) {
  const { permissions } = useSession();
  const { modal } = App.useApp();
  const [explaining, explain] = useState<Difference>();
  const at = addressAt(code, `years/${year}/opening`);
  const close = useOrderTo<object>(`${at}/close`);
  const { data } = useQuery({ ...openingQuery(code, year), enabled: permissions.includes('ReadLedger') });
  if (data?.mayBegin && permissions.includes('EnterOpening')) return <BringOpening code={code} year={year} />;
  if (!data?.opening) return null;
  const { opening, differences, settled, toBeRegistered } = data;
  const mayAct = permissions.includes('EnterOpening') && opening.closedOn === null;
  const waiting = [...toBeRegistered.stock, ...toBeRegistered.pending].filter(({ count }) => count > 0);
  const fields = fieldsAt('years/{year}/opening/explanation').filter(({ name }) => name !== 'column');
  const nameOf = ({ column }: Difference) => names.columns[column] ?? column;
  const ask = () =>
    void modal.confirm({
      title: `封存${year}年？`,
      content: '封存以后，这一年的数字以公布的为准；以后补记的事实列为调整。封存不能撤销。',
      okText: '封存',
      onOk: () => close.mutateAsync({}).catch(() => {}),
    });
  return (
    <section className="panel" aria-labelledby="opening">
      <h2 id="opening">期初</h2>
      <p>
        {opening.on} 按“{opening.source}”录入公布的表格。
        {opening.closedOn ? `${opening.closedOn} 已封存。` : '各列登记齐全或者说明以后封存。'}
      </p>
      {close.error && <Refused error={close.error} />}
      <table className="plain numbers">
        <thead>
          <tr>
            <th scope="col">结转下年度</th>
            <th scope="col">公布的</th>
            <th scope="col">已登记</th>
            <th scope="col">差额</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((one) => (
            <tr key={one.column}>
              <td>{nameOf(one)}</td>
              <td>{one.published}</td>
              <td>{one.registered}</td>
              <td>
                {one.difference === 0 ? '相符' : one.difference}
                {one.explanation && <div className="muted">说明：{one.explanation}</div>}
                {mayAct && one.difference !== 0 && !one.explanation && (
                  <Button size="small" style={{ marginLeft: 8 }} onClick={() => explain(one)}>
                    说明{nameOf(one)}的差额
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {waiting.length > 0 && <p>还要登记：{waiting.map(({ label, count }) => `${label} ${count}`).join('；')}</p>}
      {mayAct && (
        <p className="no-print">
          <Button type="primary" disabled={!settled} loading={close.isPending} onClick={ask}>
            封存期初年度
          </Button>
        </p>
      )}
      {explaining && (
        <OrderDrawer<object>
          title={`说明${nameOf(explaining)}的差额`}
          about={`公布 ${explaining.published} 件，登记 ${explaining.registered} 件。`}
          address={`${at}/explanation`}
          fields={fields}
          toBody={(values) => ({ ...bodyOf(fields, values), column: explaining.column })}
          done={() => explain(undefined)}
          close={() => explain(undefined)}
        />
      )}
    </section>
  );
}
