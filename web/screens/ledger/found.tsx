import { Tag } from 'antd';
import type { ReactNode } from 'react';
import type { components } from '../../api/schema';

export type FoundIn = components['schemas']['FoundReply']['lines'][number]['foundIn'];

const PLACES = { person: '申请人', content: '申请内容' } as const;

/** Where a text was found that the line does not show. */
export function FoundBeside({ foundIn }: { foundIn: FoundIn | undefined }) {
  return foundIn && foundIn !== 'clear' && <Tag>{PLACES[foundIn]}相符</Tag>;
}

/** A text with the words that were looked for set off, as they were typed. */
export function Marked({ text, words }: { text: string; words: readonly string[] }): ReactNode {
  const lower = text.toLowerCase();
  const [first] = words
    .map((word) => ({ at: lower.indexOf(word.toLowerCase()), length: word.length }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at || other.length - one.length);
  if (!first) return text;
  const end = first.at + first.length;
  return (
    <>
      {text.slice(0, first.at)}
      <mark>{text.slice(first.at, end)}</mark>
      <Marked text={text.slice(end)} words={words} />
    </>
  );
}
