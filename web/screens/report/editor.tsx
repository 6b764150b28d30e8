import { Alert, App, Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { addressAt, useOrderTo } from '../../api/order';
import { type ReportDone, type ReportText, type ReportView, SECTIONS, type Section } from '../../api/report';
import { Refused } from '../../parts/failure';
import { useUnsavedGuard } from '../../parts/unsaved';
import { InsertFigure } from './insert-figure';
import { Since } from './report-drawer';
import type { Figure, Tokens } from './tokens';
import { Written } from './written';

interface Props {
  code: string;
  view: ReportView;
  tokens: Tokens;
  from: ReportText;
  open: (figure: Figure) => void;
  close: () => void;
}

type Texts = Record<Section, string>;

/** The three sections that are written, each beside how it will read. */
export function Editor({ code, view, tokens, from, open, close }: Props) {
  const { message } = App.useApp();
  const [seen, see] = useState(view);
  const [texts, setTexts] = useState<Texts>(() => ({
    overview: tokens.shown(from.overview),
    problems: tokens.shown(from.problems),
    other: tokens.shown(from.other),
  }));
  const [remark, setRemark] = useState('');
  const [touched, setTouched] = useState(false);
  const caret = useRef<{ section: Section; from: number; to: number }>(null);
  // Only another draft is in the way of this one: what else has happened since does not touch the text.
  const overtaken = view.draft?.version !== seen.draft?.version;
  const version = overtaken ? seen.version : view.version;
  const order = useOrderTo<ReportDone>(addressAt(code, `years/${view.year}/report/draft`), version);
  const mayLeave = useUnsavedGuard(touched && !order.isSuccess);

  const write = (section: Section, text: string) => {
    setTexts((before) => ({ ...before, [section]: text }));
    setTouched(true);
  };
  const insert = (figure: Figure) => {
    const { section, ...at } = caret.current ?? {
      section: 'overview' as const,
      from: texts.overview.length,
      to: texts.overview.length,
    };
    const token = tokens.token(figure);
    flushSync(() => write(section, texts[section].slice(0, at.from) + token + texts[section].slice(at.to)));
    const input = document.getElementById(idOf(section)) as HTMLTextAreaElement | null;
    input?.focus();
    input?.setSelectionRange(at.from + token.length, at.from + token.length);
  };
  const save = () => {
    const sections = Object.fromEntries(SECTIONS.map((section) => [section, tokens.sent(texts[section])]));
    const body = { sections, ...(remark.trim() && { remark: remark.trim() }) };
    order.mutate(body, {
      onSuccess: () => {
        void message.success('已存为新的一稿');
        close();
      },
    });
  };
  const leave = async () => (await mayLeave()) && close();
  return (
    <>
      {overtaken && <Overtaken {...{ seen, view }} keep={() => see(view)} drop={close} />}
      {order.error && !overtaken && <Refused error={order.error} />}
      <InsertFigure figures={view.figures} insert={insert} />
      {SECTIONS.map((section) => (
        <section key={section} className="writing">
          <div>
            <h3>
              <label htmlFor={idOf(section)}>{view.headings[section]}</label>
            </h3>
            <Input.TextArea
              id={idOf(section)}
              value={texts[section]}
              autoSize={{ minRows: 4, maxRows: 24 }}
              onChange={({ target }) => write(section, target.value)}
              onSelect={({ currentTarget }) => {
                const { selectionStart, selectionEnd } = currentTarget as HTMLTextAreaElement;
                caret.current = { section, from: selectionStart, to: selectionEnd };
              }}
            />
          </div>
          <div>
            <h3 className="muted">印出来是</h3>
            <Written pieces={tokens.pieces(texts[section])} year={view.year} open={open} />
            <SaidOfLast view={view} section={section} />
          </div>
        </section>
      ))}
      <h3>
        <label htmlFor="remark">本稿的说明（改了什么、为什么）</label>
      </h3>
      <Input
        id="remark"
        value={remark}
        maxLength={1000}
        onChange={({ target }) => {
          setRemark(target.value);
          setTouched(true);
        }}
      />
      <div className="row" style={{ gap: 8, marginTop: 12 }}>
        <Button type="primary" loading={order.isPending} disabled={overtaken} onClick={save}>
          存为新的一稿
        </Button>
        <Button onClick={leave}>取消</Button>
        {view.signOff.steps.some(({ signedOn }) => signedOn) && (
          <span className="muted">存为新的一稿以后，已有的签署不再作数。</span>
        )}
      </div>
    </>
  );
}

const idOf = (section: Section): string => `text-${section}`;

/** Somebody else has saved a draft meanwhile: what he wrote stands, and what is typed here is not lost. */
function Overtaken({
  seen,
  view,
  keep,
  drop,
}: {
  seen: ReportView;
  view: ReportView;
  keep: () => void;
  drop: () => void;
}) {
  return (
    <Alert
      type="warning"
      role="alert"
      showIcon
      style={{ marginBottom: 12 }}
      title="您打开之后，别人存了新的一稿，您写的还没有保存。"
      description={
        <>
          <Since seen={seen} now={view} />
          <div className="row" style={{ gap: 8 }}>
            <Button onClick={keep}>保留我写的，存在那一稿之后</Button>
            <Button onClick={drop}>放弃我写的，看现在的一稿</Button>
          </div>
        </>
      }
    />
  );
}

/** What the rules say of this section of the last draft. */
function SaidOfLast({ view, section }: { view: ReportView; section: Section }) {
  const failing = view.checks.filter(
    ({ ok, level, rule, at }) =>
      !ok && level !== 'info' && (at === section || (rule === 'N1' && section === 'overview')),
  );
  if (failing.length === 0) return null;
  return (
    <ul className="plain-list">
      {failing.map(({ rule, at, level, message }) => (
        <li key={`${rule}${at}${message}`} style={{ color: level === 'error' ? 'var(--bad)' : 'var(--warn)' }}>
          上一稿：{message}
        </li>
      ))}
    </ul>
  );
}
