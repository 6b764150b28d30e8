import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { offeredText, type ReportText, type ReportView, SECTIONS } from '../../api/report';
import { Refused } from '../../parts/failure';
import { Editor } from './editor';
import { type Figure, Tokens } from './tokens';
import { Written } from './written';

interface Props {
  code: string;
  view: ReportView;
  open: (figure: Figure) => void;
}

const NOTHING: ReportText = { overview: [], problems: [], other: [] };

/** The text of the report: as it is read, or while it is written. */
export function Writing({ code, view, open }: Props) {
  const [begun, begin] = useState<ReportText>();
  const tokens = useMemo(() => new Tokens(view.figures), [view.figures]);
  const offered = useMutation({
    mutationFn: () => offeredText(code, view.year),
    onSuccess: ({ sections }) => begin(sections),
  });
  const { draft } = view;
  const mayWrite = view.actions.some(({ type }) => type === 'DraftReport');
  return (
    <section className="panel" aria-labelledby="text">
      <h2 id="text">文字</h2>
      {offered.error && <Refused error={offered.error} />}
      {mayWrite && view.draftingNote && (begun || !draft) && <p role="note">{view.draftingNote}</p>}
      {begun && <Editor {...{ code, view, tokens, open }} from={begun} close={() => begin(undefined)} />}
      {!begun && mayWrite && (
        <div className="row no-print" style={{ gap: 8, marginBottom: 12 }}>
          {draft && <Button onClick={() => begin(draft.sections)}>{writeLabel(view)}</Button>}
          <Button type={draft ? 'default' : 'primary'} loading={offered.isPending} onClick={() => offered.mutate()}>
            {draft ? '重新用数字起草' : '用数字起草'}
          </Button>
          {!draft && <Button onClick={() => begin(NOTHING)}>从空白起草</Button>}
        </div>
      )}
      {!begun && !draft && <p className="muted">还没有文字。</p>}
      {!begun && draft && <Read {...{ view, tokens, open }} />}
    </section>
  );
}

const writeLabel = ({ stage, correction }: ReportView): string =>
  stage === 'published' && !correction ? '起草更正版' : '修改文字';

/** What was submitted or published stands as it was read then, whatever its figures are now. */
function Read({ view, tokens, open }: { view: ReportView; tokens: Tokens; open: (figure: Figure) => void }) {
  return SECTIONS.map((section) => (
    <section key={section}>
      <h3>{view.headings[section]}</h3>
      <Written
        pieces={tokens.pieces(tokens.shown(view.draft?.sections[section] ?? []))}
        read={view.text?.[section]}
        year={view.year}
        open={open}
      />
    </section>
  ));
}
