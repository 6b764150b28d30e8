import { Steps } from 'antd';
import type { ApplicationView } from '../../api/application';

/** The states it has gone through, the present one last; submission and receipt on the days to which they were corrected. */
export function Way({ view: { timeline, facts } }: { view: Pick<ApplicationView, 'timeline' | 'facts'> }) {
  const corrected: Record<string, unknown> = {
    ApplicationLodged: facts.submittedOn,
    ApplicationReceived: facts.receivedOn,
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
