import { Button, Select, Tag } from 'antd';
import type { Choices, Desk } from '../../api/imports';
import { CardTable } from '../../parts/card-table';
import type { Deciding } from './columns';

type Word = Desk['words'][number];

const KINDS: readonly { kind: Word['kind']; title: string }[] = [
  { kind: 'outcome', title: '办理结果的用语' },
  { kind: 'category', title: '申请人类别的用语' },
  { kind: 'channel', title: '申请渠道的用语' },
];

/** Words of the clerk's own, each with what it probably means; none is taken without a yes. */
export function Words({ desk, choices, change }: Deciding) {
  const said = ({ kind, word }: Word) => choices.words.find((one) => one.kind === kind && one.word === word)?.means;
  const withWords = (all: readonly { word: Word; means: string }[]): Choices => {
    const anew = all.map(({ word: { kind, word }, means }) => ({ kind, word, means: means as never }));
    const kept = choices.words.filter((old) => !anew.some(({ kind, word }) => kind === old.kind && word === old.word));
    return { ...choices, words: [...kept, ...anew] };
  };
  const open = desk.words.filter((word) => word.suggestion && !said(word) && !word.means);
  const takeAll = () =>
    change(withWords(open.flatMap((word) => (word.suggestion ? [{ word, means: word.suggestion }] : []))));
  if (desk.words.length === 0)
    return (
      <section className="panel">
        <p>台账里的办理结果、申请人类别、申请渠道都是登记簿认识的用语，不必对应。</p>
      </section>
    );
  return (
    <>
      {open.length > 0 && (
        <div className="row" style={{ marginBottom: 12 }}>
          <Button onClick={takeAll}>采用全部{open.length}条建议</Button>
          <span className="muted">采用后仍可逐条更改。</span>
        </div>
      )}
      {KINDS.map(({ kind, title }) => {
        const words = desk.words.filter((word) => word.kind === kind);
        return words.length === 0 ? null : (
          <section className="panel" aria-labelledby={`words-${kind}`} key={kind}>
            <h2 id={`words-${kind}`}>{title}</h2>
            <CardTable
              rows={words}
              keyOf={({ word }) => word}
              columns={[
                { title: '台账里的用语', cell: ({ word }) => <strong>{word}</strong> },
                { title: '行数', width: 70, cell: ({ count }) => count },
                {
                  title: '是什么意思',
                  width: 340,
                  cell: (word) => (
                    <Meaning
                      word={word}
                      desk={desk}
                      means={said(word)}
                      say={(means) => change(withWords([{ word, means }]))}
                    />
                  ),
                },
              ]}
            />
          </section>
        );
      })}
      <p className="muted">没有确定的用语，含有它的行不会导入，试导入时会列出。决定会记住，下次导入不必再问。</p>
    </>
  );
}

const REFUSE = { value: 'refuse', label: '这些行不导入' };

function Meaning({
  word,
  desk,
  means,
  say,
}: {
  word: Word;
  desk: Desk;
  means: string | undefined;
  say: (means: string) => void;
}) {
  const options = [...desk.meanings[word.kind], REFUSE];
  const labelOf = (value: string) => options.find((one) => one.value === value)?.label ?? value;
  return (
    <>
      <Select
        className="import-select"
        value={means ?? word.means ?? undefined}
        placeholder="请选择"
        options={options}
        onChange={say}
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={`“${word.word}”是什么意思`}
      />
      {!means && word.by === 'organ' && <Tag style={{ marginTop: 4 }}>以往的决定</Tag>}
      {!means && !word.means && word.suggestion && (
        <div>
          <Button
            type="link"
            size="small"
            style={{ paddingInline: 0, whiteSpace: 'normal', height: 'auto' }}
            onClick={() => say(word.suggestion ?? '')}
          >
            采用建议：{labelOf(word.suggestion)}
          </Button>
        </div>
      )}
    </>
  );
}
