import { Steps } from 'antd';
import type { ApplicationView } from '../../api/application';

type SignOffView = NonNullable<ApplicationView['signOff']>;

/** Whose signatures the reply needs, in order: who has signed and when, who is waited for. */
export function ChainPicture({ signOff: { steps, next, returned } }: { signOff: SignOffView }) {
  return (
    <Steps
      size="small"
      current={-1}
      titlePlacement="vertical"
      responsive
      style={{ marginBottom: 12 }}
      items={steps.map(({ step, label, roleLabel, signedBy, signedByName, signedOn }) => ({
        title: label,
        status: signedOn ? 'finish' : step === next ? 'process' : 'wait',
        content: signedOn ? (
          <>
            {signedByName ?? signedBy} <span className="numbers">{signedOn}</span> 签署
          </>
        ) : (
          `${step === next ? '等待' : returned ? '' : '尚未轮到'}${roleLabel}`
        ),
      }))}
    />
  );
}
