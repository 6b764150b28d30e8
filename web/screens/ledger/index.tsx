import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { colleaguesQuery } from '../../api/colleagues';
import { useSession } from '../../api/session';
import { offering } from '../../parts/action-form';
import { Filters, useFilters } from '../../parts/filters';
import { Columns, useColumns } from './columns';
import { Export, OwnExports } from './exports';
import { Lines } from './lines';
import { FILTER_FIELDS, Search, type Searched } from './search';
import { Views } from './views';

/** 台账: every application of the organ, newest receipt first. What is searched for may be a name and stands in no address. */
export function Ledger() {
  const { organ, permissions } = useSession();
  const [filters, setFilters] = useFilters('/ledger', FILTER_FIELDS);
  const [columns, chooseColumns] = useColumns();
  const { data } = useQuery(colleaguesQuery(organ.code));
  const people = data?.colleagues.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const [searched, search] = useState<Searched>();
  const [unfolded, unfold] = useState(false); // what one has just asked for is seen, however soon it is done
  return (
    <>
      <h1>台账</h1>
      <section className="panel no-print" aria-label="筛选">
        <Search search={search} />
        <Filters fields={offering(FILTER_FIELDS, { heldBy: people })} filters={filters} change={setFilters} />
        <div className="row" style={{ marginTop: 12 }}>
          <Views filters={filters} open={setFilters} />
          <Columns chosen={columns} choose={chooseColumns} />
          {!searched && <Export filters={filters} asked={() => unfold(true)} />}
          {permissions.includes('ImportLedger') && <Link to="/import">导入旧台账</Link>}
        </div>
      </section>
      <OwnExports unfolded={unfolded} unfold={unfold} />
      <Lines code={organ.code} filters={filters} searched={searched} columns={columns} />
    </>
  );
}
