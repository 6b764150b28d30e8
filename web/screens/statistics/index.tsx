import { useSuspenseQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useSession } from '../../api/session';
import { sheetAddress, sheetQuery } from '../../api/statistics';
import { useAsked } from './asked';
import { BehindFigure } from './behind';
import { Groups } from './groups';
import { PeriodChoice } from './period';
import { Picture } from './picture';
import { ScopeChoice } from './scope';
import './statistics.css';
import { Work } from './work';

const FORMATS = { xlsx: 'Excel', csv: 'CSV' };

/** 统计: what the organ, or a part of the tree, did in a time, beside the same days a year earlier, in pictures and figures. */
export function Statistics() {
  const { organ, permissions } = useSession();
  const { asked, period, change } = useAsked();
  const { unit = organ.code, whole = false, figure } = asked;
  const { data: sheet } = useSuspenseQuery(sheetQuery(unit, period, whole));
  const [alone] = sheet.organs;
  const opens = whole || alone?.opens !== null;
  const openingOf = (code: string) => sheet.organs.find((one) => one.code === code) ?? { opens: null, why: null };
  return (
    <>
      <h1>统计</h1>
      <div className="row no-print">
        {permissions.includes('ReadFiguresBelow') && <ScopeChoice {...{ unit, whole }} change={change} />}
        <PeriodChoice period={period} change={change} />
        <span className="row" style={{ gap: 8 }}>
          <Button onClick={() => window.print()}>打印</Button>
          {Object.entries(FORMATS).map(([format, label]) => (
            <Button
              key={format}
              href={`${sheetAddress(unit, period, whole)}&format=${format}`}
              target="_blank"
              rel="noopener"
            >
              {label}
            </Button>
          ))}
        </span>
      </div>
      <p className="muted">
        {sheet.organ.name}
        {whole && `及下级机关，共${sheet.organs.length}个`}　{sheet.period.from} 至 {sheet.period.to}，去年同期为{' '}
        {sheet.before.from} 至 {sheet.before.to}
        。按实际日期统计政府信息公开申请，不含登记作废的。年度报告的数字以“年报”为准。
      </p>
      {!opens && <p className="muted">下列数字不能打开到申请：{alone?.why}。</p>}
      <Groups groups={sheet.groups} opens={opens} />
      {sheet.tables
        .filter(({ by }) => by === 'organ')
        .map((table) => (
          <Work key={table.code} table={table} openingOf={({ value }) => openingOf(value)} />
        ))}
      <div className="figures">
        {sheet.tables.map((table) => table.picture && <Picture key={table.code} table={table} opens={opens} />)}
      </div>
      {sheet.tables
        .filter(({ by, lines }) => by === 'unit' && lines.some(({ value }) => value !== ''))
        .map((table) => (
          <Work key={table.code} table={table} openingOf={() => openingOf(unit)} />
        ))}
      {figure && <BehindFigure sheet={sheet} asked={{ ...asked, figure }} change={change} />}
    </>
  );
}
