import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { ApplicationView } from '../../api/application';
import { ActionDrawer } from './actions';
import { OPENS_WITH } from './opens-with';

type Action = ApplicationView['actions'][number];

/** What whoever opens the application is to think of, each with the button that does it. */
export function Prompts({ view }: { view: ApplicationView }) {
  const [chosen, choose] = useState<Action>();
  return (
    <>
      {view.prompts.map(({ said, basis, action }) => {
        const offered = view.actions.find(({ type }) => type === action);
        return (
          <Alert
            key={said}
            {...{ type: 'warning', role: 'note', showIcon: true, style: { marginBottom: 12 } }}
            title={basis ? `${said}（${basis}）` : said}
            action={
              offered && (
                <Button size="small" className="no-print" onClick={() => choose(offered)}>
                  {offered.label}
                </Button>
              )
            }
          />
        );
      })}
      {chosen && (
        <ActionDrawer
          {...{ key: chosen.type, view, action: chosen, close: () => choose(undefined) }}
          {...OPENS_WITH[chosen.type]?.(view)}
        />
      )}
    </>
  );
}
