import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useId, useRef, useState } from 'react';
import { bringFile, type Import, importsQuery } from '../../api/imports';
import { useSession } from '../../api/session';
import { Refused } from '../../parts/failure';
import { Steps } from './steps';
import './import.css';

/** 导入旧台账: a file is brought; those that were brought before wait below. */
export function Imports() {
  const { organ } = useSession();
  const { data: imports } = useSuspenseQuery(importsQuery(organ.code));
  return (
    <>
      <h1>导入旧台账</h1>
      <Steps at={0} />
      <Upload code={organ.code} />
      {imports.length > 0 && <Earlier imports={imports} />}
    </>
  );
}

function Upload({ code }: { code: string }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const input = useId();
  const [file, choose] = useState<File>();
  const key = useRef({ of: undefined as File | undefined, key: '' });
  const bring = useMutation({
    mutationFn: (chosen: File) => {
      if (key.current.of !== chosen) key.current = { of: chosen, key: crypto.randomUUID() };
      return bringFile(code, chosen, key.current.key);
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['imports'] });
      await navigate({ to: '/import/$id', params: { id } });
    },
  });
  return (
    <section className="panel" aria-labelledby="upload">
      <h2 id="upload">上传台账文件</h2>
      <p>
        可以是 Excel 工作簿（.xlsx）或者 CSV 文件，不超过 20
        MB。表头、日期和用语不必先改：下一步由您说明各列是什么，真正导入以前会逐行告诉您将会怎样。
      </p>
      <p className="muted">文件加密保存，只有本机关可以导入台账的人看得到；导入完毕或者放弃后删除，至多保存七天。</p>
      {bring.error && <Refused error={bring.error} />}
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (file) bring.mutate(file);
        }}
      >
        <label htmlFor={input}>台账文件</label>
        <input
          id={input}
          type="file"
          accept=".xlsx,.csv,.txt"
          onChange={({ target }) => choose(target.files?.[0] ?? undefined)}
        />
        <Button type="primary" htmlType="submit" disabled={!file} loading={bring.isPending}>
          上传
        </Button>
      </form>
    </section>
  );
}

const STATES: Readonly<Record<Import['state'], string>> = {
  deciding: '还没有试导入',
  checking: '正在试导入',
  checked: '试导入完毕，还没有导入',
  importing: '正在导入',
  done: '导入完毕',
  given_up: '已放弃',
};

function Earlier({ imports }: { imports: readonly Import[] }) {
  return (
    <section className="panel" aria-labelledby="earlier">
      <h2 id="earlier">最近的导入</h2>
      <ul className="history">
        {imports.map(({ id, fileName, state, begunAt, keptThrough }) => (
          <li key={id}>
            <div className="row">
              <Link to="/import/$id" params={{ id }}>
                {fileName || '台账'}
              </Link>
              <span>{STATES[state]}</span>
            </div>
            <div className="muted">
              {new Date(begunAt).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false })} 上传，
              {keptThrough} 以前删除
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
