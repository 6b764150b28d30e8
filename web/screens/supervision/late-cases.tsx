import { useQuery } from '@tanstack/react-query';
import { Spin } from 'antd';
import { useSession } from '../../api/session';
import { type CaseBelow, lateCasesQuery, type UnitWatched } from '../../api/supervision';
import { CardTable } from '../../parts/card-table';
import { Failed } from '../../parts/failure';
import { PressButtons } from './press-buttons';

interface Props {
  unit: UnitWatched;
  press: (one: CaseBelow, orders: boolean) => void;
}

/** The late applications of an organ that shows its cases, by their register numbers. */
export function LateCases({ unit, press }: Props) {
  const { organ } = useSession();
  const { data, error, isPending, refetch } = useQuery(lateCasesQuery(organ.code, unit.code));
  if (error) return <Failed error={error} again={() => void refetch()} />;
  return (
    <section aria-label={`${unit.name}超期的申请`}>
      <h3>{unit.name}超期的申请</h3>
      {isPending ? (
        <Spin />
      ) : (
        <CardTable
          rows={data}
          keyOf={({ id }) => id}
          columns={[
            { title: '登记编号', cell: ({ registerNo }) => registerNo },
            { title: '收到', cell: ({ receivedOn }) => <span className="numbers">{receivedOn}</span> },
            { title: '应答复', cell: ({ dueOn }) => <span className="numbers">{dueOn}</span> },
            { title: '承办处室', cell: ({ handlingUnit }) => handlingUnit },
            {
              title: '办理',
              cell: (one) => (
                <PressButtons mayOrder about={`${one.registerNo}`} press={(orders) => press(one, orders)} />
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
