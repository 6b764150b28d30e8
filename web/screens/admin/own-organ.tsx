import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { DatePicker } from 'antd';
import { useState } from 'react';
import { type OrganView, organQuery, organsQuery } from '../../api/admin';
import { useSession } from '../../api/session';
import { actorOf } from '../../parts/actor';
import { FactList } from '../../parts/fact-list';
import { timeOf } from '../../parts/time';
import { Chain } from './chain';
import { dutiesSaid } from './duties';
import { Head } from './head';
import { NumberScheme } from './number-scheme';
import { Settings } from './settings';
import { Webhook } from './webhook';

/** One's own organ: what it is called, what it has set, how it numbers and signs, and how it came to that. */
export function OwnOrgan() {
  const { organ, permissions } = useSession();
  const [on, setOn] = useState<string>();
  const { data: view } = useSuspenseQuery(organQuery(organ.code, on));
  const { data: organs = [] } = useQuery(organsQuery(on));
  const parent = organs.find(({ code }) => code === view.parent)?.name ?? view.parent ?? '没有上级';
  const ended = view.ended && `${view.ended.on} ${view.ended.into ? `并入“${view.ended.into}”` : '撤销'}`;
  const facts = [
    { name: 'code', title: '机关代码', value: view.code },
    { name: 'parent', title: '上级机关', value: parent },
    { name: 'createdOn', title: '建立日期', value: view.createdOn },
    ...(ended ? [{ name: 'ended', title: '终止', value: ended }] : []),
  ];
  return (
    <>
      <Head>{dutiesSaid(permissions)}</Head>
      <section className="panel" aria-labelledby="organ">
        <h2 id="organ">{view.name}</h2>
        <FactList facts={facts} />
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the input inside */}
        <label>
          看哪一天 <DatePicker placeholder="今天" onChange={(day) => setOn(day?.format('YYYY-MM-DD'))} />
        </label>
        {on && <p role="status">下面是 {on} 的设置；要变更，请先回到今天。</p>}
      </section>
      <Settings view={view} readOnly={on !== undefined} />
      <NumberScheme view={view} readOnly={on !== undefined} />
      <Chain view={view} readOnly={on !== undefined} />
      {permissions.includes('ChangeWebhook') && <Webhook />}
      <History history={view.history} />
    </>
  );
}

function History({ history }: { history: OrganView['history'] }) {
  return (
    <section className="panel" aria-labelledby="history">
      <h2 id="history">历次变动</h2>
      <ul className="history">
        {[...history].reverse().map((one) => (
          <li key={one.version}>
            <strong>{one.label}</strong>　<span className="numbers">{one.on}</span> 起
            {one.said && <div>{one.said}</div>}
            <small className="muted">
              {actorOf(one)} 于 <span className="numbers">{timeOf(one.recordedAt)}</span> 登记
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
