import type { ApplicationView } from '../../api/application';
import { FactList } from '../../parts/fact-list';
import { factsOf } from '../../parts/facts';

interface Proceeding {
  caseNo: string;
  route: string;
  instances: { acceptedOn: string; decidedOn: string | null; result: string | null }[];
}

/** Reviews and suits that hang on this application. */
export function Proceedings({ view }: { view: ApplicationView }) {
  const all = (view.facts.proceedings ?? []) as Proceeding[];
  if (all.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="proceedings">
      <h2 id="proceedings">复议与诉讼</h2>
      {all.map(({ caseNo, route, instances }) => (
        <FactList key={caseNo} facts={[{ caseNo, route }, ...instances].flatMap(factsOf)} />
      ))}
    </section>
  );
}
