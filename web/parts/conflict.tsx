import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { type ApplicationView, applicationQuery } from '../api/application';
import { useSession } from '../api/session';
import { actorOf } from './actor';

interface Props {
  seen: ApplicationView;
  /** Goes on with what is typed, on the case as it is now. */
  goOn: (now: ApplicationView) => void;
  leave: () => void;
}

/** Somebody else was quicker: what has happened since this form was opened. */
export function Conflict({ seen, goOn, leave }: Props) {
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
          <div className="row">
            <Button disabled={!now} onClick={() => now && goOn(now)}>
              看过了，保留填写的内容
            </Button>
            <Button onClick={leave}>关闭，看现在的情况</Button>
          </div>
        </>
      }
    />
  );
}
