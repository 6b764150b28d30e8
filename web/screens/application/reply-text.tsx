import { Button } from 'antd';
import type { ApplicationView } from '../../api/application';
import { addressAt, useOrderTo } from '../../api/order';
import type { components } from '../../api/schema';
import { useSession } from '../../api/session';
import { Refused } from '../../parts/failure';

type Opened = components['schemas']['OpenedReply'];

interface Props {
  view: ApplicationView;
  /** Under which the text is kept; null where the draft has none. */
  letter: string | null;
  text: string | undefined;
  show: (text: string) => void;
}

/** The text of the reply. It is kept with the person's data: whoever reads it is put on record, as handling the application. */
export function ReplyText({ view, letter, text, show }: Props) {
  const { organ, permissions } = useSession();
  const open = useOrderTo<Opened>(addressAt(organ.code, `applications/${view.id}/person/opening`));
  if (text !== undefined)
    return (
      <section className="letter" aria-label="答复书正文">
        {text}
      </section>
    );
  if (letter === null) return <p className="muted">没有填写正文。</p>;
  if (!permissions.includes('OpenPerson')) return null;
  const ask = () =>
    open.mutate(
      { purpose: 'handling', fields: ['replyText'], letter },
      { onSuccess: ({ details }) => show(details?.replyText ?? '') },
    );
  return (
    <>
      {open.error && <Refused error={open.error} />}
      <p className="no-print">
        <Button loading={open.isPending} onClick={ask}>
          查看答复书正文
        </Button>
        <span className="muted">　查看会记入日志，用途为办理申请。</span>
      </p>
    </>
  );
}
