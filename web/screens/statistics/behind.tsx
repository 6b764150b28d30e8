import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Drawer, Spin } from 'antd';
import { useSession } from '../../api/session';
import { type FigureAsked, figureQuery, type Line, linesQuery, PAGE, type Sheet } from '../../api/statistics';
import { CardTable } from '../../parts/card-table';
import { Failed } from '../../parts/failure';
import { More } from '../../parts/more';
import type { Asked } from './asked';

interface Props {
  sheet: Sheet;
  asked: Asked & { figure: string };
  change: (asked: Asked) => void;
}

/** What a figure counts: of a part of the tree first how much of it is whose, then the applications or cases of one organ. */
export function BehindFigure({ sheet, asked, change }: Props) {
  const { figure, by, value, earlier, of } = asked;
  const days = earlier ? sheet.before : sheet.period;
  const question = { ...days, figure, by, value };
  const organ = sheet.organs.find(({ code }) => code === (of ?? (sheet.whole ? undefined : sheet.organ.code)));
  return (
    <Drawer open size="large" title={titleOf(sheet, asked)} onClose={() => change({})}>
      <p className="muted">
        {organ?.name ?? `${sheet.organ.name}及下级机关`}　{days.from} 至 {days.to}
      </p>
      {organ ? (
        <Lines organ={organ} question={question} />
      ) : (
        <Shares {...{ sheet, question }} open={(code) => change({ ...asked, of: code })} />
      )}
      {of && sheet.whole && by !== undefined && <Button onClick={() => change({ figure, by, value })}>各机关</Button>}
    </Drawer>
  );
}

function titleOf({ groups, tables }: Sheet, { figure, by, value, earlier }: Asked): string {
  const measures = [...groups.flatMap(({ figures }) => figures), ...tables.flatMap((table) => table.measures)];
  const lines = tables.filter((table) => table.by === by).flatMap((table) => table.lines);
  const line = lines.find((one) => (earlier ? one.valueBefore : one.value) === value);
  const label = measures.find(({ code }) => code === figure)?.label ?? '';
  return [earlier ? '去年同期' : '', label, line ? `：${line.label}` : ''].join('');
}

function Shares({ sheet, question, open }: { sheet: Sheet; question: FigureAsked; open: (code: string) => void }) {
  const { data, error } = useQuery(figureQuery(sheet.organ.code, question));
  if (error) return <Failed error={error} />;
  if (!data) return <Spin />;
  return (
    <>
      <p>合计 {data.count} 件：</p>
      <CardTable
        rows={data.organs}
        keyOf={({ code }) => code}
        columns={[
          { title: '机关', cell: ({ name }) => name },
          { title: '件数', width: 72, cell: ({ count }) => <span className="numbers">{count}</span> },
          {
            title: '打开',
            cell: ({ code, name, opens, why }) =>
              opens ? (
                <Button aria-label={`${name}，看是哪些`} onClick={() => open(code)}>
                  看是哪些
                </Button>
              ) : (
                <span className="muted">{why}</span>
              ),
          },
        ]}
      />
    </>
  );
}

function Lines({ organ, question }: { organ: Sheet['organs'][number]; question: FigureAsked }) {
  const own = useSession().organ.code;
  const list = useInfiniteQuery({
    ...linesQuery(own, organ.code === own ? null : organ.code, question),
    enabled: organ.opens !== null,
  });
  if (organ.opens === null) return <p>{organ.why}。</p>;
  if (list.error) return <Failed error={list.error} />;
  if (!list.data) return <Spin />;
  const lines = list.data.pages.flatMap((page) => page.lines);
  const cases = lines.some(({ caseNo }) => caseNo !== null);
  const days = lines.some((line) => line.days !== null);
  const units = lines.some(({ handlingUnit }) => handlingUnit !== null);
  return (
    <>
      <CardTable
        rows={lines}
        keyOf={({ id, caseNo }) => caseNo ?? (id as string)}
        columns={[
          ...(cases ? [{ title: '案号', cell: ({ caseNo }: Line) => caseNo }] : []),
          { title: '登记编号', width: 160, cell: (line) => <Application line={line} opens={organ.opens === 'own'} /> },
          { title: cases ? '受理' : '收到', width: 104, cell: ({ begunOn }) => <Day on={begunOn} /> },
          { title: cases ? '结案' : '办结', width: 104, cell: ({ endedOn }) => <Day on={endedOn} /> },
          ...(days ? [{ title: '工作日', width: 64, cell: ({ days }: Line) => <Day on={days} /> }] : []),
          { title: '结果', cell: ({ resultLabel, dueOn }) => resultLabel ?? (dueOn ? `答复期限 ${dueOn}` : '') },
          ...(units ? [{ title: '承办处室', cell: ({ handlingUnit }: Line) => handlingUnit }] : []),
        ]}
      />
      <More shown={lines.length} counter="件" page={PAGE} list={list} />
    </>
  );
}

function Application({ line: { id, registerNo }, opens }: { line: Line; opens: boolean }) {
  if (id === null) return <span className="muted">与申请无关</span>;
  if (!opens) return registerNo;
  return (
    <Link to="/applications/$id" params={{ id }}>
      {registerNo}
    </Link>
  );
}

const Day = ({ on }: { on: string | number | null }) => <span className="numbers">{on}</span>;
