import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Spin } from 'antd';
import { useState } from 'react';
import { type Choices, deskQuery, type Import } from '../../api/imports';
import { addressAt, useOrderTo } from '../../api/order';
import { Failed, Refused } from '../../parts/failure';
import { Columns, Questions, Sheets } from './columns';
import { Words } from './words';

interface Props {
  one: Import;
  code: string;
  page: 'columns' | 'words';
  turnTo: (page: 'columns' | 'words' | undefined) => void;
}

/** What somebody decides before the dry run: columns first, then words. Each step is kept when one goes on. */
export function Deciding({ one, code, page, turnTo }: Props) {
  const { data: desk, error, refetch } = useQuery(deskQuery(code, one));
  const [typed, change] = useState<Choices>();
  const keep = useOrderTo<Import>(addressAt(code, `imports/${one.id}/choices`), one.version);
  const check = useOrderTo<Import>(addressAt(code, `imports/${one.id}/check`), one.version);
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!desk) return <Spin size="large" style={{ display: 'block', margin: '48px auto' }} />;
  const choices = typed ?? (desk.choices as unknown as Choices);
  const changed = typed !== undefined;
  const goOn = (to: 'columns' | 'words') =>
    changed ? keep.mutate(choices, { onSuccess: () => turnTo(to) }) : turnTo(to);
  const goTry = () => check.mutate({}, { onSuccess: () => turnTo(undefined) });
  return (
    <>
      {keep.error && <Refused error={keep.error} />}
      {check.error && <Refused error={check.error} />}
      {desk.problems.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title="试导入以前先要解决"
          description={desk.problems.map(({ code, message }) => <div key={code}>{message}</div>)}
          style={{ marginBottom: 16 }}
        />
      )}
      {page === 'columns' ? (
        <>
          <Sheets desk={desk} choices={choices} change={change} />
          <Columns desk={desk} choices={choices} change={change} />
          <Questions desk={desk} choices={choices} change={change} />
        </>
      ) : (
        <Words desk={desk} choices={choices} change={change} />
      )}
      <div className="row" style={{ marginBottom: 16 }}>
        {page === 'words' && <Button onClick={() => goOn('columns')}>上一步：对应列</Button>}
        {changed && (
          <Button loading={keep.isPending} onClick={() => goOn(page)}>
            保存
          </Button>
        )}
        {page === 'columns' && (
          <Button type="primary" loading={keep.isPending} onClick={() => goOn('words')}>
            下一步：对应用语
          </Button>
        )}
        {page === 'words' && (
          <Button
            type="primary"
            disabled={changed || desk.problems.length > 0}
            loading={check.isPending}
            onClick={goTry}
          >
            下一步：试导入
          </Button>
        )}
        {page === 'words' && changed && <span className="muted">请先保存。</span>}
      </div>
    </>
  );
}
