import { Link } from '@tanstack/react-router';
import type { ApplicationView } from '../../api/application';
import { FactList } from '../../parts/fact-list';
import { factsOf } from '../../parts/facts';
import { OpenedPerson } from './opened-person';

/** Who applies and for what; masked as the server gives it, with what the same person applied for before. */
export function Details({ view }: { view: ApplicationView }) {
  const { category, channel, submittedOn, receivedOn, handlingUnit } = view.facts;
  const { person } = view;
  const facts = factsOf({ channel, category, submittedOn, receivedOn, handlingUnit, ...person?.details });
  return (
    <section className="panel" aria-labelledby="details">
      <h2 id="details">申请</h2>
      {person && person.state !== 'active' && <p>{person.stateLabel}</p>}
      <FactList facts={facts} />
      {view.thirdParties.map(({ letter, details }) => (
        <div key={letter}>
          <h3>第三方（征求意见书{letter}）</h3>
          <FactList facts={factsOf(details)} />
        </div>
      ))}
      <OpenedPerson view={view} />
      {person && person.others.length > 0 && <Others others={person.others} />}
    </section>
  );
}

const AGREES = { identity: '证件相同', name: '姓名相同', contact: '联系方式相同' };

function Others({ others }: { others: NonNullable<ApplicationView['person']>['others'] }) {
  return (
    <>
      <h3>同一申请人的其他申请</h3>
      <ul style={{ paddingLeft: 18, margin: 0, maxHeight: 320, overflow: 'auto' }}>
        {others.map(({ id, registerNo, receivedOn, outcomeLabel, docNo, agreesIn }) => (
          <li key={id}>
            <Link to="/applications/$id" params={{ id }}>
              {registerNo ?? '尚未编号'}
            </Link>
            {'　'}
            {receivedOn}　{outcomeLabel ?? '未办结'}　{docNo}
            <span className="muted">（{AGREES[agreesIn]}）</span>
          </li>
        ))}
      </ul>
    </>
  );
}
