import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type ApplicationView, applicationQuery } from '../../api/application';
import { useSession } from '../../api/session';
import { Actions } from './actions';
import { Assignment } from './assignment';
import { Breaches } from './breaches';
import { Clock } from './clock';
import { Details } from './details';
import { Extension } from './extension';
import { Papers } from './papers';
import { Proceedings } from './proceedings';
import { Prompts } from './prompts';
import { SignOff } from './sign-off';
import { openOrderOf, Supervision } from './supervision';
import { Timeline } from './timeline';
import { Way } from './way';

/** 办件: one application on one screen. */
export function Application() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { organ } = useSession();
  const { data: view } = useSuspenseQuery(applicationQuery(organ.code, id));
  const pressed = openOrderOf(view);
  return (
    <>
      <h1>{(view.facts.registerNo as string | null) ?? '尚未编号的提交'}</h1>
      <Summary view={view} />
      <Prompts view={view} />
      <div className="columns">
        <div>
          {pressed && <Supervision view={view} order={pressed} />}
          <Assignment view={view} />
          {view.signOff && <SignOff view={view} signOff={view.signOff} />}
          {view.extension && <Extension view={view} extension={view.extension} />}
          <Actions view={view} />
          <Papers view={view} />
          {view.clock && <Clock clock={view.clock} />}
          <Timeline view={view} />
        </div>
        <div>
          <Breaches breaches={view.violations} />
          <Details view={view} />
          <Proceedings view={view} />
        </div>
      </div>
    </>
  );
}

function Summary({ view }: { view: ApplicationView }) {
  return (
    <section className="panel" aria-label="办到哪一步">
      <Way view={view} />
      {view.outcomeLabel && (
        <p>
          办理结果：<strong>{view.outcomeLabel}</strong>
        </p>
      )}
    </section>
  );
}
