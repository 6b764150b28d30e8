import { Button } from 'antd';
import { useState } from 'react';
import type { ApplicationView } from '../../api/application';
import { addressAt } from '../../api/order';
import type { components } from '../../api/schema';
import { useSession } from '../../api/session';
import { type Field, fieldsAt } from '../../parts/action-form';
import { FactList } from '../../parts/fact-list';
import { factsOf } from '../../parts/facts';
import { OrderDrawer } from '../../parts/order-drawer';

type Opened = components['schemas']['OpenedReply'];

/** The clear text, opened for a purpose that is put on record, and shown as long as this screen is. */
export function OpenedPerson({ view }: { view: ApplicationView }) {
  const { organ, permissions } = useSession();
  const [asking, ask] = useState(false);
  const [shown, show] = useState<Opened['details']>();
  const { person } = view;
  if (!person || person.state === 'erased' || !permissions.includes('OpenPerson')) return null;
  if (shown)
    return (
      <section aria-label="个人信息">
        <FactList facts={clearFacts(shown)} />
        <p className="muted">这次查看已记入日志；离开本页后不再显示。</p>
        <Button onClick={() => show(undefined)}>收起个人信息</Button>
      </section>
    );
  return (
    <p className="no-print">
      <Button onClick={() => ask(true)}>查看个人信息</Button>
      {asking && (
        <OrderDrawer<Opened>
          title="查看个人信息"
          about="谁、何时、为什么看了哪些，都记入日志，审计管理员可以查到。"
          address={addressAt(organ.code, `applications/${view.id}/person/opening`)}
          fields={fieldsFor(view)}
          sendLabel="查看"
          done={({ details }) => {
            show(details);
            ask(false);
          }}
          close={() => ask(false)}
        />
      )}
    </p>
  );
}

/** What the order asks for here: a ground only where the data are restricted, a letter only where one was sent. */
function fieldsFor({ person, thirdParties }: ApplicationView): Field[] {
  const letters = thirdParties.map(({ letter }) => ({ value: letter, label: letter }));
  return fieldsAt('applications/{id}/person/opening').flatMap((field) => {
    if (field.name === 'ground') return person?.state === 'restricted' ? [{ ...field, required: true }] : [];
    if (field.name === 'letter') return letters.length > 0 ? [{ ...field, kind: 'select', choices: letters }] : [];
    return [field];
  });
}

/** Under the words of the forms; a column of an old ledger under its own head. */
const clearFacts = (details: NonNullable<Opened['details']>) =>
  Object.entries(details).flatMap(([name, value]) => {
    const [known] = factsOf({ [name]: value });
    return known ?? (value ? [{ name, title: name, value }] : []);
  });
