import { Checkbox, InputNumber, Radio, Select, Tag } from 'antd';
import type { Choices, Desk } from '../../api/imports';
import { CardTable } from '../../parts/card-table';

export interface Deciding {
  desk: Desk;
  choices: Choices;
  change: (choices: Choices) => void;
}

/** Which sheets are the ledger, what was noticed in each, and where its heads stand. */
export function Sheets({ desk, choices, change }: Deciding) {
  const chosen = choices.sheets ?? desk.sheets.filter((sheet) => sheet.chosen).map(({ name }) => name);
  const choose = (name: string, yes: boolean) =>
    change({ ...choices, sheets: yes ? [...chosen, name] : chosen.filter((one) => one !== name) });
  const headAt = (sheet: string, line: number | null) => {
    const others = choices.headLines.filter((one) => one.sheet !== sheet);
    change({ ...choices, headLines: line ? [...others, { sheet, line }] : others });
  };
  return (
    <section className="panel" aria-labelledby="sheets">
      <h2 id="sheets">工作表</h2>
      {desk.sheets.map(({ name, hidden, headLine, rows, remarks }) => (
        <div key={name}>
          <div className="row">
            <Checkbox checked={chosen.includes(name)} onChange={({ target }) => choose(name, target.checked)}>
              {name || '文件中的表格'}（{rows}行{hidden ? '，隐藏的工作表' : ''}）
            </Checkbox>
            {chosen.includes(name) && (
              // biome-ignore lint/a11y/noLabelWithoutControl: the control is the input drawn inside
              <label>
                表头在第
                <InputNumber
                  size="small"
                  min={1}
                  max={1_048_576}
                  value={choices.headLines.find(({ sheet }) => sheet === name)?.line ?? headLine}
                  onChange={(line) => headAt(name, line)}
                  aria-label={`${name || '表格'}的表头在第几行`}
                  style={{ width: 72, margin: '0 4px' }}
                />
                行
              </label>
            )}
          </div>
          {chosen.includes(name) && remarks.length > 0 && (
            <ul className="import-remarks muted">
              {remarks.map(({ code, message }) => (
                <li key={code}>{message}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}

const SAID_BY: Readonly<Record<Desk['columns'][number]['by'], string>> = {
  clerk: '您的选择',
  organ: '以往的选择',
  head: '按表头',
  content: '按内容',
  nobody: '没有认出',
};

/** What each column is. */
export function Columns({ desk, choices, change }: Deciding) {
  const targets = desk.targets.map((value) => ({ value, label: LABELS[value] ?? value }));
  const said = (head: string) => choices.columns.find((one) => one.head === head)?.target;
  const say = (head: string, target: string) =>
    change({
      ...choices,
      columns: [...choices.columns.filter((one) => one.head !== head), { head, target: target as never }],
    });
  return (
    <section className="panel" aria-labelledby="columns">
      <h2 id="columns">各列对应什么</h2>
      <CardTable
        rows={desk.columns}
        keyOf={({ head }) => head}
        columns={[
          { title: '台账的列', cell: ({ head }) => <strong>{head}</strong> },
          { title: '例子', cell: ({ examples }) => <span className="muted">{examples.join('　')}</span> },
          {
            title: '对应的栏目',
            width: 240,
            cell: ({ head, target }) => (
              <Select
                className="import-select"
                value={said(head) ?? (target as never)}
                options={targets as never}
                onChange={(value) => say(head, value)}
                showSearch={{ optionFilterProp: 'label' }}
                aria-label={`“${head}”对应的栏目`}
              />
            ),
          },
          { title: '依据', width: 110, cell: ({ head, by }) => <Tag>{SAID_BY[said(head) ? 'clerk' : by]}</Tag> },
        ]}
      />
    </section>
  );
}

const LABELS: Readonly<Record<string, string>> = {
  年份: '年份（补在日期前）',
  备注: '备注（原样保留）',
  不导入: '不导入',
};

/** What cannot be known for certain and is asked. */
export function Questions({ desk, choices, change }: Deciding) {
  if (desk.questions.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="questions">
      <h2 id="questions">拿不准的，请您决定</h2>
      {desk.questions.map((question) => (
        <fieldset className="import-question" key={`${question.code} ${question.sheet}`}>
          <legend>{question.message}</legend>
          <div className="muted">
            {question.examples.length > 0 && `例如：${question.examples.join('、')}`}
            {question.lines.length > 0 &&
              `（第${question.lines.join('、')}行${question.count > question.lines.length ? '等' : ''}）`}
          </div>
          <Answer question={question} choices={choices} change={change} desk={desk} />
        </fieldset>
      ))}
      <p className="muted">不回答的，这些行试导入时列为“不能导入”，并写明原因。</p>
    </section>
  );
}

type YesNo = 'yearTurn' | 'twoDigitYears' | 'serialDates' | 'numberByYear';

function Answer({ question, choices, change, desk }: Deciding & { question: Desk['questions'][number] }) {
  const { code, sheet, message, years } = question;
  const answer = (more: Choices['answers']) => change({ ...choices, answers: { ...choices.answers, ...more } });
  if (code === 'year') {
    const named = sheet ?? '';
    const others = choices.years.filter((one) => one.sheet !== named);
    return (
      <InputNumber
        min={1950}
        max={2199}
        placeholder={years.length ? `例如 ${years[0]}` : '哪一年'}
        value={choices.years.find((one) => one.sheet === named)?.year}
        onChange={(year) => change({ ...choices, years: year ? [...others, { sheet: named, year }] : others })}
        aria-label={`工作表“${named}”的年份`}
      />
    );
  }
  if (code === 'category')
    return (
      <Select
        className="import-select"
        value={choices.answers.category}
        options={[{ value: 'by_name', label: '按申请人的名称判断' }, ...desk.meanings.category] as never}
        onChange={(category) => answer({ category })}
        aria-label={message}
        allowClear
      />
    );
  return (
    <Radio.Group
      value={choices.answers[code as YesNo]}
      onChange={({ target }) => answer({ [code]: target.value })}
      options={[
        { value: true, label: '是' },
        { value: false, label: '否' },
      ]}
      aria-label={message}
    />
  );
}
