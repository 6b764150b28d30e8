import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Form, type FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useSession } from '../../api/session';

type Line = components['schemas']['LedgerReply']['lines'][number];

const ALIKE = { idNo: '证件号码相同', contact: '联系方式相同', applicant: '姓名相同' } as const;
const FIELDS = Object.keys(ALIKE) as (keyof typeof ALIKE)[];
const NOT_ASKED = '填写申请人、证件号码或者联系方式后，在这里列出以前的申请和答复。';
const NOTHING = '没有查到以前的申请。';
const MOST = 20;
const SETTLED_MS = 600;

/** What the same applicant has asked for before, with the replies, while the letter is still being typed in. */
export function Known({ form }: { form: FormInstance }) {
  const { organ } = useSession();
  const typed: Partial<Record<keyof typeof ALIKE, string>> = useSettled(Form.useWatch('details', form)) ?? {};
  const asked = FIELDS.flatMap((field) => (typed[field]?.trim() ? [{ field, text: typed[field].trim() }] : []));
  const answers = useQueries({
    queries: asked.map(({ text }) => ({
      queryKey: ['ledger', organ.code, 'alike', text],
      queryFn: async (): Promise<Line[]> => {
        const params = { path: { code: organ.code }, query: { limit: MOST } };
        const { data } = await api.POST('/api/v1/organs/{code}/applications/search', {
          params,
          body: { text, purpose: 'repeat_check' },
        });
        return data?.lines ?? [];
      },
    })),
  });
  const found = new Map<string, { line: Line; alike: string }>();
  for (const [i, { field }] of asked.entries())
    for (const line of answers[i]?.data ?? [])
      if (!found.has(line.id)) found.set(line.id, { line, alike: ALIKE[field] });
  return (
    <section className="panel" aria-labelledby="known" aria-live="polite">
      <h2 id="known">同一申请人以前的申请</h2>
      {found.size === 0 && <p className="muted">{asked.length > 0 ? NOTHING : NOT_ASKED}</p>}
      {found.size > 0 && <p>请看是否重复申请。</p>}
      <ul className="history">
        {[...found.values()].map(({ line, alike }) => (
          <li key={line.id}>
            <Link to="/applications/$id" params={{ id: line.id }} target="_blank">
              {line.registerNo ?? '尚未编号的提交'}
            </Link>
            {'　'}
            {alike}
            <div className="muted">
              {line.receivedOn ?? line.submittedOn}　{line.outcomeLabel ?? '未办结'}　{line.docNo}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The value once nobody has typed for a moment. */
function useSettled<T>(value: T): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
