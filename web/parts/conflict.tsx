import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { type ApplicationView, applicationQuery } from '../api/application';
import { useSession } from '../api/session';
import { actorOf } from './actor';

/** Somebody else was quicker: what has happened since this form was opened. */
export function Conflict({ seen, again }: { seen: ApplicationView; again: () => void }) {
  const { organ } = useSession();
  const { data: now } = useQuery({ ...applicationQuery(organ.code, seen.id), staleTime: 0 });
  const since = now?.timeline.filter(({ version }) => version > seen.version) ?? [];
  return (
    <Alert
      type="warning"
      role="alert"
      showIcon
      title="您打开之后，别人已经办理了这件申请，您填写的内容没有登记。"
      description={
        <>
          <ul style={{ paddingLeft: 18 }}>
            {since.map((one) => (
              <li key={one.version}>
                {actorOf(one)} 登记了“{one.label}”（{one.on}）
              </li>
            ))}
          </ul>
          <Button onClick={again}>关闭，看现在的情况</Button>
        </>
      }
    />
  );
}
