import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { ApplicationView } from '../../api/application';
import { ChainPicture } from '../../parts/chain-picture';
import { FactList } from '../../parts/fact-list';
import { factsOf } from '../../parts/facts';
import { ActionDrawer } from './actions';
import { openRequestsNote } from './open-requests';
import { ReplyText, useOpenedText } from './reply-text';

type SignOffView = NonNullable<ApplicationView['signOff']>;
type Action = ApplicationView['actions'][number];

/** What is done with a reply on its way, under the words of whoever does it. */
const DEEDS: Readonly<Record<string, string>> = {
  SignReply: '签署',
  ReturnReply: '退回',
  IssueReply: '发出',
  DraftReply: '修改答复稿',
  DraftReplyOnRecord: '修改答复稿',
};

const isDraft = ({ type }: Action): boolean => type.startsWith('Draft');

/** A reply that is drafted and has not left: what it says, who has signed, who is waited for, and what is for me to do. */
export function SignOff({ view, signOff }: { view: ApplicationView; signOff: SignOffView }) {
  const [chosen, choose] = useState<Action>();
  const { text, ...opening } = useOpenedText(view, signOff);
  const deeds = view.actions.filter(({ type }) => type in DEEDS);
  const { draftedByName, draftedBy, draftedOn, returned, mayI, next, digest } = signOff;
  return (
    <section className="panel" aria-labelledby="sign-off">
      <h2 id="sign-off">答复审签</h2>
      <ChainPicture signOff={signOff} />
      {returned && (
        <Alert
          {...{ type: 'warning', showIcon: true, style: { margin: '8px 0' } }}
          title={`${returned.byName ?? returned.by}于${returned.returnedOn}退回：${returned.reason}`}
          description="改好以后重新拟制，各步重新签署。"
        />
      )}
      <h3>将要发出的答复</h3>
      <FactList facts={saidIn(signOff)} />
      <ReplyText letter={signOff.letter} {...{ text, opening }} />
      <Breaches breaches={signOff.breaches} />
      <Unanswered note={openRequestsNote(view)} />
      <p className="muted">
        {draftedByName ?? draftedBy} 于 {draftedOn} 拟制，摘要{' '}
        <code title={`签署所针对的就是这一稿：${digest}`}>{digest.slice(0, 12)}</code>
      </p>
      {next && mayI && <p role="note">您现在不能签署：{mayI}</p>}
      <div className="row no-print" style={{ gap: 8 }}>
        {deeds.map((action) => (
          <Button
            key={action.type}
            type={action.type === 'SignReply' || action.type === 'IssueReply' ? 'primary' : 'default'}
            loading={opening.isPending && isDraft(action)}
            onClick={() => (isDraft(action) ? opening.first(() => choose(action)) : choose(action))}
          >
            {DEEDS[action.type]}
          </Button>
        ))}
      </div>
      {chosen && (
        <Deed
          key={chosen.type}
          view={view}
          signOff={signOff}
          text={text}
          action={chosen}
          close={() => choose(undefined)}
        />
      )}
    </section>
  );
}

/** What the reply will say; a number that is left open is the next one when it leaves. */
function saidIn({ draft: { kind: _, ...says }, remedy }: SignOffView) {
  const facts = factsOf({ ...says, remedy });
  return says.docNo ? facts : [{ name: 'docNo', title: '文号', value: '没有文号' }, ...facts];
}

function Unanswered({ note }: { note: string | undefined }) {
  return note ? <Alert {...{ type: 'info', showIcon: true, style: { margin: '8px 0' }, title: note }} /> : null;
}

function Breaches({ breaches }: { breaches: SignOffView['breaches'] }) {
  if (breaches.length === 0) return null;
  return (
    <Alert
      {...{ type: 'warning', showIcon: true, style: { margin: '8px 0' } }}
      title="照此发出，将照实记下这些问题"
      description={breaches.map(({ code, sentence }) => <div key={code}>{sentence}</div>)}
    />
  );
}

interface DeedProps {
  view: ApplicationView;
  signOff: SignOffView;
  text: string | undefined;
  action: Action;
  close: () => void;
}

function Deed({ view, signOff, text, action, close }: DeedProps) {
  const label = DEEDS[action.type] as string;
  const { digest, draft, letter, steps, next } = signOff;
  const unread = letter !== null && text === undefined;
  if (action.type === 'SignReply')
    return (
      <ActionDrawer
        {...{ view, action, close, label }}
        about={`签署“${steps.find(({ step }) => step === next)?.label}”。签的是您看到的这一稿（摘要${digest.slice(0, 12)}）；有人改动，签署就不作数。${unread ? '您还没有查看答复书正文。' : ''}`}
        given={{ digest }}
      />
    );
  if (action.type === 'IssueReply') {
    const awaited = (view.facts.consultations as { endOn: string | null }[]).some(({ endOn }) => endOn === null);
    return (
      <ActionDrawer
        {...{ view, action, close, label }}
        about="成文日期是最后一步审签之日。发出以后，请登记交邮或者送达的日期。"
        given={awaited ? {} : { consultationsMoot: undefined }}
      />
    );
  }
  if (!isDraft(action)) return <ActionDrawer {...{ view, action, close, label }} />;
  return (
    <ActionDrawer
      {...{ view, action, close, label }}
      about={unread ? '原来的正文没有能够打开，要重新填写。改动以后，已有的签署作废。' : '改动以后，已有的签署作废。'}
      initial={{ ...draft, replyText: text }}
    />
  );
}
