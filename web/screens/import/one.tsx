import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useState } from 'react';
import { type Import, importQuery, isAtWork } from '../../api/imports';
import { addressAt, useOrderTo } from '../../api/order';
import { useSession } from '../../api/session';
import { Refused } from '../../parts/failure';
import { Deciding } from './deciding';
import './import.css';
import { Result } from './result';
import { Steps } from './steps';
import { Trial } from './trial';

/** One old ledger on its way into the register. */
export function ImportOne() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { organ } = useSession();
  const { data: one } = useSuspenseQuery(importQuery(organ.code, id));
  const [page, turnTo] = useState<'columns' | 'words' | undefined>();
  const deciding = one.state === 'deciding' || (one.state === 'checked' && page !== undefined);
  return (
    <>
      <h1>导入旧台账</h1>
      <p className="muted">{one.fileName}</p>
      <Steps at={deciding ? (page === 'words' ? 2 : 1) : PLACES[one.state]} />
      {deciding && <Deciding key={one.version} one={one} code={organ.code} page={page ?? 'columns'} turnTo={turnTo} />}
      {!deciding && (one.state === 'checking' || one.state === 'checked') && (
        <Trial one={one} code={organ.code} back={() => turnTo('columns')} />
      )}
      {(one.state === 'importing' || one.state === 'done' || one.state === 'given_up') && (
        <Result one={one} code={organ.code} />
      )}
      {one.state !== 'done' && one.state !== 'given_up' && <GiveUp one={one} code={organ.code} />}
    </>
  );
}

const PLACES: Readonly<Record<Import['state'], number>> = {
  deciding: 1,
  checking: 3,
  checked: 3,
  importing: 4,
  done: 5,
  given_up: 5,
};

function GiveUp({ one, code }: { one: Import; code: string }) {
  const { modal } = App.useApp();
  const queries = useQueryClient();
  const give = useOrderTo<Import>(addressAt(code, `imports/${one.id}/give-up`), one.version);
  const ask = () =>
    void modal.confirm({
      title: '放弃这次导入？',
      content:
        one.state === 'importing'
          ? '已经登记的保留，其余不再导入；上传的文件随即删除。'
          : '没有登记任何内容；上传的文件随即删除。',
      okText: '放弃导入',
      onOk: () =>
        give.mutateAsync({}).then(
          () => queries.invalidateQueries({ queryKey: ['imports'] }),
          () => {},
        ),
    });
  return (
    <section className="panel" aria-label="放弃">
      {give.error && <Refused error={give.error} />}
      <Button onClick={ask} loading={give.isPending}>
        {isAtWork(one) && one.state === 'importing' ? '停止导入' : '放弃这次导入'}
      </Button>
    </section>
  );
}
