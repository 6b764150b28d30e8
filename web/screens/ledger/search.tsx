import { Input, Select } from 'antd';
import { useState } from 'react';
import { type Field, fieldsAt } from '../../parts/action-form';

const NOT_ASKED_BY_HAND = ['limit', 'cursor', 'format'];
export const FILTER_FIELDS: Field[] = fieldsAt('GET applications').filter(
  ({ name }) => !NOT_ASKED_BY_HAND.includes(name),
);

const fieldNamed = (name: string): Field =>
  fieldsAt('applications/search').find((field) => field.name === name) as Field;
const [TEXT, PURPOSE, NOTE] = ['text', 'purpose', 'note'].map(fieldNamed) as [Field, Field, Field];

/** What the ledger is searched for, and why; it may be a name and stands in no address. */
export interface Searched {
  text: string;
  purpose: string;
  note?: string;
}

/** What somebody at a desk mostly searches for. */
const USUAL = 'handling';

/** The purpose goes with the text into the log; another one than those named wants words. */
export function Search({ search }: { search: (searched: Searched | undefined) => void }) {
  const [purpose, choose] = useState(USUAL);
  const [note, write] = useState('');
  const explained = purpose !== 'other' || note.trim() !== '';
  const start = (typed: string) => {
    const text = typed.trim();
    if (!text) return search(undefined);
    if (explained) search({ text, purpose, ...(purpose === 'other' && { note: note.trim() }) });
  };
  return (
    <div className="search">
      <Input.Search
        aria-label={TEXT.title}
        placeholder={TEXT.hint}
        allowClear
        maxLength={TEXT.maxLength}
        enterButton="查找"
        onSearch={start}
      />
      <Select aria-label={PURPOSE.title} value={purpose} options={PURPOSE.choices} onChange={choose} />
      {purpose === 'other' && (
        <Input
          aria-label={NOTE.title}
          placeholder={NOTE.hint}
          maxLength={NOTE.maxLength}
          value={note}
          status={explained ? '' : 'warning'}
          onChange={({ target }) => write(target.value)}
        />
      )}
    </div>
  );
}
