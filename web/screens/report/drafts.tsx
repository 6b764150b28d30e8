import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Spin } from 'antd';
import { useState } from 'react';
import { draftQuery, type ReportView, SECTIONS } from '../../api/report';
import { Failed } from '../../parts/failure';
import { timeOf } from '../../parts/time';
import { Tokens } from './tokens';

type Line = ReportView['drafts'][number];

/** Every draft: by whom, when, and what he changed. */
export function Drafts({ code, view }: { code: string; view: ReportView }) {
  const [opened, open] = useState<Line>();
  if (view.drafts.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="drafts">
      <h2 id="drafts">历次稿（{view.drafts.length}）</h2>
      <ul className="history">
        {view.drafts.map((line) => (
          <li key={line.version}>
            <strong>第{line.version}稿</strong>　{line.byName ?? line.by}{' '}
            <span className="numbers muted">{timeOf(line.recordedAt)}</span>
            {line.remark && <div>{line.remark}</div>}
            <div className="muted">{changedIn(line, view)}</div>
            <Button size="small" className="no-print" onClick={() => open(line)}>
              看第{line.version}稿改了什么
            </Button>
          </li>
        ))}
      </ul>
      {opened && <Changes code={code} view={view} line={opened} close={() => open(undefined)} />}
    </section>
  );
}

const changedIn = ({ changed, version }: Line, { headings }: ReportView): string => {
  if (version === 1) return '起草';
  return changed.length > 0 ? `改了${changed.map((section) => headings[section]).join('；')}` : '文字没有改动';
};

interface Props {
  code: string;
  view: ReportView;
  line: Line;
  close: () => void;
}

/** A draft beside the one before it, paragraph by paragraph. */
function Changes({ code, view, line, close }: Props) {
  const { data: draft, error } = useQuery(draftQuery(code, view.year, line.version));
  const before = useQuery({ ...draftQuery(code, view.year, line.version - 1), enabled: line.version > 1 }).data;
  const tokens = new Tokens(view.figures);
  const ready = draft && (line.version === 1 || before);
  return (
    <Drawer open size="large" title={`第${line.version}稿改了什么`} onClose={close}>
      {error && <Failed error={error} />}
      {!ready && !error && <Spin />}
      {ready &&
        SECTIONS.filter((section) => line.changed.includes(section)).map((section) => (
          <section key={section}>
            <h3>{view.headings[section]}</h3>
            {differences(before?.sections[section] ?? [], draft.sections[section]).map(({ kind, paragraph }, i) => {
              const text = tokens.shown([paragraph]);
              if (kind === 'same') return <p key={i}>{text}</p>;
              const Mark = kind === 'gone' ? 'del' : 'ins';
              return (
                <p key={i}>
                  <Mark>
                    {kind === 'gone' ? '删去：' : '新写：'}
                    {text}
                  </Mark>
                </p>
              );
            })}
          </section>
        ))}
      {ready && line.changed.length === 0 && <p className="muted">文字没有改动。</p>}
    </Drawer>
  );
}

/** The paragraphs of both, each once: what stayed in place, what is gone before what came for it. */
function differences(
  before: readonly string[],
  after: readonly string[],
): { kind: 'same' | 'gone' | 'new'; paragraph: string }[] {
  const [one, other] = [before[0], after[0]];
  if (one === undefined) return after.map((paragraph) => ({ kind: 'new', paragraph }));
  if (other === undefined) return before.map((paragraph) => ({ kind: 'gone', paragraph }));
  if (one === other) return [{ kind: 'same', paragraph: one }, ...differences(before.slice(1), after.slice(1))];
  if (after.includes(one) && !before.includes(other))
    return [{ kind: 'new', paragraph: other }, ...differences(before, after.slice(1))];
  return [{ kind: 'gone', paragraph: one }, ...differences(before.slice(1), after)];
}
