import { App, Button, Steps } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import type { OrganView } from '../../api/admin';
import { addressAt } from '../../api/order';
import { useSession } from '../../api/session';
import { bodyOf, Fields, fieldsAt } from '../../parts/action-form';
import { labelOf } from '../../parts/facts';
import { OrderDrawer } from '../../parts/order-drawer';
import { ChainSteps, type TypedStep } from './chain-steps';

const FIELDS = fieldsAt('sign-off-chain');
const SAID = FIELDS.filter(({ name }) => name !== 'chain');

type Step = Pick<OrganView['signOffChain'][number], 'label' | 'role'>;

/** Who signs a reply before it leaves, one after the other. */
export function Chain({ view, readOnly }: { view: OrganView; readOnly: boolean }) {
  const { permissions } = useSession();
  const [changing, change] = useState(false);
  return (
    <section className="panel" aria-labelledby="chain">
      <h2 id="chain">审签流程</h2>
      <Picture chain={view.signOffChain} />
      {permissions.includes('ChangeSignOffChain') ? (
        !readOnly && <Button onClick={() => change(true)}>变更审签流程</Button>
      ) : (
        <p className="muted">由安全管理员变更。</p>
      )}
      {changing && <Change view={view} close={() => change(false)} />}
    </section>
  );
}

const Picture = ({ chain }: { chain: readonly Step[] }) => (
  <Steps
    size="small"
    current={-1}
    style={{ margin: '4px 0 12px' }}
    items={chain.map(({ label, role }) => ({ title: label, content: labelOf('role', role) }))}
  />
);

function Change({ view, close }: { view: OrganView; close: () => void }) {
  const { message } = App.useApp();
  const toBody = (typed: Record<string, unknown>) => ({
    chain: named(typed.chain as TypedStep[]),
    ...bodyOf(SAID, typed),
  });
  return (
    <OrderDrawer
      title="变更审签流程"
      about="由上到下依次签署；至少有一步保密审查（条例第十七条），起草的人不能签自己起草的，一个人只签一步。"
      address={addressAt(view.code, 'sign-off-chain')}
      seenVersion={view.version}
      fields={FIELDS}
      initial={{ chain: view.signOffChain, on: dayjs() }}
      inputs={
        <>
          <ChainSteps />
          <Fields fields={SAID} />
        </>
      }
      toBody={toBody}
      confirm={(body) => ({
        title: '以后答复按这个流程审签？',
        content: <Picture chain={(body as { chain: Step[] }).chain} />,
      })}
      sendLabel="变更"
      done={() => {
        void message.success('已变更审签流程');
        close();
      }}
      close={close}
    />
  );
}

/** A new step gets a code of its own; those that stay keep theirs. */
function named(steps: readonly TypedStep[]): TypedStep[] {
  const taken = new Set(steps.flatMap(({ step }) => step ?? []));
  return steps.map((one) => {
    if (one.step) return one;
    let nth = 1;
    while (taken.has(`step_${nth}`)) nth += 1;
    taken.add(`step_${nth}`);
    return { ...one, step: `step_${nth}` };
  });
}
