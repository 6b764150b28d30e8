import { Select } from 'antd';
import type { Figure } from './tokens';

interface Props {
  figures: readonly Figure[];
  insert: (figure: Figure) => void;
}

/** A figure by words of its name, put in where the text was left; it follows its source from then on. */
export function InsertFigure({ figures, insert }: Props) {
  return (
    <div className="row no-print" style={{ gap: 8 }}>
      <label htmlFor="insert-figure">插入数字</label>
      <Select
        id="insert-figure"
        value={null}
        placeholder="按名称找，如“新收 总计”；插入到光标所在处"
        style={{ width: 'min(100%, 520px)' }}
        popupMatchSelectWidth={false}
        options={figures.map(({ ref, name, unit, value }) => ({
          value: ref,
          label: `${name}　${value === null ? '没有数值' : `${value}${unit}`}`,
          disabled: value === null,
        }))}
        showSearch={{
          filterOption: (words, option) =>
            words
              .split(/\s+/)
              .filter(Boolean)
              .every((word) => String(option?.label).includes(word)),
        }}
        onSelect={(ref) => {
          const figure = figures.find((one) => one.ref === ref);
          if (figure) insert(figure);
        }}
      />
    </div>
  );
}
