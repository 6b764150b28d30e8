import { Steps } from 'antd';

interface Props {
  steps: readonly {
    step: string;
    label: string;
    roleLabel: string;
    signedBy: string | null;
    signedByName: string | null;
    signedOn: string | null;
  }[];
  next: string | null;
  returned: object | null;
}

/** Whose signatures a reply or a report needs, in order: who has signed and when, who is waited for. */
export function ChainPicture({ signOff: { steps, next, returned } }: { signOff: Props }) {
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
            {signedByName ?? signedBy} <span className="numbers nowrap">{signedOn}</span> 签署
          </>
        ) : (
          `${step === next ? '等待' : returned ? '' : '尚未轮到'}${roleLabel}`
        ),
      }))}
    />
  );
}
