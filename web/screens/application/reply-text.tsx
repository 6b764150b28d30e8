import { Button } from 'antd';
import { useState } from 'react';
import type { ApplicationView } from '../../api/application';
import { addressAt, useOrderTo } from '../../api/order';
import type { components } from '../../api/schema';
import { useSession } from '../../api/session';
import { Refused } from '../../parts/failure';

type Opened = components['schemas']['OpenedReply'];

/**
 * The text of a draft once it was opened, until another draft takes its place. It is kept with the person's data, so that whoever
 * reads it is put on record, as handling the application.
 */
export function useOpenedText(view: ApplicationView, { letter, digest }: NonNullable<ApplicationView['signOff']>) {
  const { organ, permissions } = useSession();
  const [opened, open] = useState<{ digest: string; text: string }>();
  const order = useOrderTo<Opened>(addressAt(organ.code, `applications/${view.id}/person/opening`));
  const text = opened?.digest === digest ? opened.text : undefined;
  const may = permissions.includes('OpenPerson');
  const ask = (onSettled?: () => void) =>
    order.mutate(
      { purpose: 'handling', fields: ['replyText'], letter },
      {
        ...(onSettled && { onSettled }),
        onSuccess: ({ details }) => open({ digest, text: details?.replyText ?? '' }),
      },
    );
  /** Opened first, where there is something that can be; then, opened or not, what is to be done. */
  const first = (then: () => void) => (letter && may && text === undefined ? ask(then) : then());
  return { text, may, error: order.error, isPending: order.isPending, ask: () => ask(), first };
}

interface Props {
  /** Under which the text is kept; null where the draft has none. */
  letter: string | null;
  text: string | undefined;
  opening: Omit<ReturnType<typeof useOpenedText>, 'text'>;
}

/** The text of the reply, or the way to it. */
export function ReplyText({ letter, text, opening }: Props) {
  if (text !== undefined)
    return (
      <section className="letter" aria-label="答复书正文">
        {text}
      </section>
    );
  if (letter === null) return <p className="muted">没有填写正文。</p>;
  if (!opening.may) return null;
  return (
    <>
      {opening.error && <Refused error={opening.error} />}
      <p className="no-print">
        <Button loading={opening.isPending} onClick={opening.ask}>
          查看答复书正文
        </Button>
        <span className="muted">　查看会记入日志，用途为办理申请。</span>
      </p>
    </>
  );
}
