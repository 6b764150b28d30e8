import { Steps } from 'antd';
import type { ApplicationView } from '../../api/application';

type Step = Pick<ApplicationView['timeline'][number], 'stateLabel' | 'on' | 'version'>;

/** The states it has gone through, the present one last. */
export function Way({ timeline }: { timeline: readonly Step[] }) {
  const steps = timeline.filter(({ stateLabel }, i) => stateLabel !== timeline[i - 1]?.stateLabel);
  return (
    <Steps
      size="small"
      current={steps.length - 1}
      responsive
      items={steps.map(({ stateLabel, on }, i) => ({
        title: stateLabel,
        content: <span className="numbers">{on}</span>,
        status: i === steps.length - 1 ? 'process' : 'finish',
      }))}
    />
  );
}
