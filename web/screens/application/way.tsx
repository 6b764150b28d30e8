import { Steps } from 'antd';
import type { ApplicationView } from '../../api/application';

type Closure = { closedOn: string } | null;
const FIRST_ENDINGS = ['ReplyIssued', 'CorrectionLapsed', 'FeeLapsed', 'ApplicationWithdrawn'];

/** The states it has gone through, the present one last; submission, receipt and first ending on the days to which they were corrected. */
export function Way({ view: { timeline, facts } }: { view: Pick<ApplicationView, 'timeline' | 'facts'> }) {
  const corrected: Record<string, unknown> = {
    ApplicationLodged: facts.submittedOn,
    ApplicationReceived: facts.receivedOn,
    ...Object.fromEntries(FIRST_ENDINGS.map((type) => [type, (facts.closure as Closure)?.closedOn])),
  };
  const steps = timeline.filter(({ stateLabel }, i) => stateLabel !== timeline[i - 1]?.stateLabel);
  return (
    <Steps
      size="small"
      current={steps.length - 1}
      responsive
      items={steps.map(({ type, stateLabel, on }, i) => ({
        title: stateLabel,
        content: <span className="numbers">{String(corrected[type] ?? on)}</span>,
        status: i === steps.length - 1 ? 'process' : 'finish',
      }))}
    />
  );
}
