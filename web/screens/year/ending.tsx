import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Progress } from 'antd';
import { useEffect } from 'react';
import { order } from '../../api/client';
import { useSession } from '../../api/session';
import type { YearState } from '../../api/year';
import { Refused } from '../../parts/failure';

interface Props {
  code: string;
  year: number;
  state: YearState;
}

const LOOK_AGAIN = 1000;

/** How the year is ended: the run that carries the open applications over, then the lock. */
export function Ending({ code, year, state }: Props) {
  const { permissions } = useSession();
  const { modal } = App.useApp();
  const queries = useQueryClient();
  const act = useMutation({
    mutationFn: (what: 'run' | 'lock') =>
      order(`/api/v1/organs/${encodeURIComponent(code)}/years/${year}/${what}`, {}, { key: crypto.randomUUID() }),
    onSettled: () => queries.invalidateQueries(),
  });
  const running = Boolean(state.runBegun) && !state.runCompleted;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => void queries.invalidateQueries({ queryKey: ['year'] }), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [running, queries]);
  const lock = () =>
    void modal.confirm({
      title: `锁定${year}年的年度报告？`,
      content:
        '锁定以后，公布的数字不再改变；以后补记的事实只作为往年调整列在旁边。首次锁定的，更早的年度作为启用以前的年度一并关闭。锁定不能撤销。',
      okText: '锁定',
      onOk: () => act.mutateAsync('lock').catch(() => {}),
    });
  return (
    <section className="panel no-print" aria-labelledby="ending">
      <h2 id="ending">这一年办到哪一步</h2>
      {act.error && <Refused error={act.error} />}
      <p>{saidOf(state)}</p>
      {running && <Progress percent={100} status="active" showInfo={false} aria-label="年终结转正在进行" />}
      <div className="row" style={{ gap: 8 }}>
        {permissions.includes('RunYearEnd') &&
          state.over &&
          !state.runCompleted &&
          !state.locked &&
          !state.closedUnpublished && (
            <Button loading={act.isPending || running} onClick={() => act.mutate('run')}>
              办理年终结转
            </Button>
          )}
        {permissions.includes('LockYear') && state.runCompleted && !state.locked && (
          <Button type="primary" loading={act.isPending} onClick={lock}>
            锁定年度报告
          </Button>
        )}
      </div>
    </section>
  );
}

function saidOf({ over, locked, closedUnpublished, runCompleted, runBegun }: YearState): string {
  if (locked) return `${locked.on} 已锁定，依据日志第 ${locked.position} 号位置，校验值 ${locked.sha256.slice(0, 16)}…`;
  if (closedUnpublished) return '以后的年度首次锁定时，这一年已一并关闭，数字不再改变。';
  if (runCompleted)
    return `年终结转已于 ${runCompleted.on} 完成，结转 ${runCompleted.carriedOver} 件。核对无误后可以锁定。`;
  if (runBegun) return '年终结转正在进行。';
  if (!over) return '这一年还没有结束，现在的数字是暂定的；年终结转在次年1月1日以后办理。';
  return '还没有办理年终结转，现在的数字是暂定的。';
}
