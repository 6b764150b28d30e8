import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Drawer } from 'antd';
import { useId, useRef, useState } from 'react';
import { bringOpening, type OpeningRead } from '../../api/opening';
import { Refused } from '../../parts/failure';
import { FormTable } from '../../parts/form-table';

interface Props {
  code: string;
  year: number;
}

/** 期初: the report that was published before the register began is chosen, shown as it was read, and entered. */
export function BringOpening({ code, year }: Props) {
  const queries = useQueryClient();
  const input = useId();
  const [file, choose] = useState<File>();
  const key = useRef('');
  const at = { code, year };
  const look = useMutation({
    mutationFn: (chosen: File) => {
      key.current = crypto.randomUUID();
      return bringOpening(at, chosen, { key: crypto.randomUUID(), dryRun: true });
    },
  });
  const enter = useMutation({
    mutationFn: (chosen: File) => bringOpening(at, chosen, { key: key.current, dryRun: false }),
    onSuccess: () => queries.invalidateQueries(),
  });
  const forget = () => {
    look.reset();
    enter.reset();
  };
  return (
    <section className="panel no-print" aria-labelledby="bring-opening">
      <h2 id="bring-opening">期初：录入上年度公布的表格</h2>
      <p>
        {year}
        年的年度报告在启用本系统以前已经公布的，把公布的文件放在这里：Excel（.xlsx）、CSV、Word（.docx）、网页、PDF
        或者文本，不超过 20 MB。先看读出了什么，核对以后再录入。
      </p>
      {look.error && <Refused error={look.error} />}
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (file) look.mutate(file);
        }}
      >
        <label htmlFor={input}>{year}年公布的文件</label>
        <input
          id={input}
          type="file"
          accept=".xlsx,.csv,.docx,.html,.htm,.pdf,.txt"
          onChange={({ target }) => {
            forget();
            choose(target.files?.[0] ?? undefined);
          }}
        />
        <Button htmlType="submit" disabled={!file} loading={look.isPending}>
          读出表格
        </Button>
      </form>
      {look.data && file && (
        <Drawer
          open
          title={`从“${look.data.source}”读出的${year}年表格`}
          size="min(1100px, 100vw)"
          onClose={forget}
          footer={
            <div className="row">
              <Button
                type="primary"
                disabled={look.data.refusal !== null}
                loading={enter.isPending}
                onClick={() => enter.mutate(file)}
              >
                录入期初
              </Button>
              <Button onClick={forget}>不录入</Button>
            </div>
          }
        >
          {enter.error && <Refused error={enter.error} />}
          <Read read={look.data} />
        </Drawer>
      )}
    </section>
  );
}

const LEVELS: Readonly<Record<OpeningRead['findings'][number]['level'], string>> = {
  error: '错误',
  warning: '请留意',
  info: '说明',
};

function Read({ read: { edition, tables, findings, refusal } }: { read: OpeningRead }) {
  return (
    <>
      {refusal ? (
        <Alert type="error" role="alert" showIcon title="还不能录入" description={refusal} />
      ) : (
        <Alert type="info" showIcon title={`表式 ${edition}。请逐格核对，与公布的相同再录入。`} />
      )}
      {findings.length > 0 && (
        <section aria-labelledby="found-in-file">
          <h2 id="found-in-file" style={{ fontSize: 16 }}>
            检查出的问题
          </h2>
          <ul>
            {findings.map(({ rule, level, at, message }) => (
              <li key={`${rule} ${at} ${message}`} style={{ color: COLOURS[level] }}>
                {LEVELS[level]}：{message}
              </li>
            ))}
          </ul>
        </section>
      )}
      {tables.map((table) => (
        <FormTable key={table.heading} table={table} />
      ))}
    </>
  );
}

const COLOURS: Readonly<Record<OpeningRead['findings'][number]['level'], string>> = {
  error: 'var(--bad)',
  warning: 'var(--warn)',
  info: 'var(--muted)',
};
