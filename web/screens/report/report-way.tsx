import { Steps } from 'antd';
import type { ReportView } from '../../api/report';

type Stage = ReportView['stage'];

/** The way of a report, and the stages in which it waits for each step. */
const WAY: readonly { title: string; awaited: readonly Stage[] }[] = [
  { title: '草拟', awaited: ['not_drafted', 'returned'] },
  { title: '审签', awaited: ['signing', 'moved'] },
  { title: '报送', awaited: ['signed'] },
  { title: '接收', awaited: ['submitted'] },
  { title: '锁定', awaited: ['accepted'] },
  { title: '公布', awaited: ['locked'] },
];

/** What is waited for, and why. */
const AWAITED: Readonly<Record<Stage, string>> = {
  not_drafted: '还没有文字。可以用数字起草一稿，再补写只有本机关知道的内容。',
  returned: '已退回修改：按意见改好文字、存为新的一稿，各步重新审签。',
  signing: '文字和数字一并审签；签过以后有一个数字变动，签署就不作数，要重新审签。',
  signed: '各步都已签署，可以报送。报送以后文字不再改动，要改须由主管部门退回。',
  submitted: '已报送，等主管部门接收或者退回。',
  accepted: '主管部门已接收。到“表格与结转”锁定年度，锁定以后数字不再变动，才能公布。',
  moved: '报送以后数字有变动，报送的已不是现在的样子：重新审签、报送。',
  locked: '数字已锁定，可以公布：登记公布的日期和网址。',
  published: '已公布。以后数字有调整的，可以起草更正版，连同理由公布在原报告旁边。',
};

/** Where a report stands on its way. */
export function ReportWay({ stage }: { stage: Stage }) {
  const at = WAY.findIndex(({ awaited }) => awaited.includes(stage));
  const current = at < 0 ? WAY.length : at;
  return (
    <>
      <Steps
        size="small"
        responsive
        current={current}
        items={WAY.map(({ title }, i) => ({
          title,
          status:
            i < current
              ? 'finish'
              : i > current
                ? 'wait'
                : stage === 'returned' || stage === 'moved'
                  ? 'error'
                  : 'process',
        }))}
      />
      <p>{AWAITED[stage]}</p>
    </>
  );
}
