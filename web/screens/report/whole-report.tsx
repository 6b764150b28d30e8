import { useQuery } from '@tanstack/react-query';
import { Button, Spin } from 'antd';
import { useRef, useState } from 'react';
import { wholeQuery } from '../../api/report';
import { Refused } from '../../parts/failure';

interface Props {
  code: string;
  year: number;
  version: number;
  /** It is about the organ with its units below. */
  whole: boolean;
}

/** The report as it will look, with its tables, and as files to keep. */
export function WholeReport({ code, year, version, whole }: Props) {
  const [shown, show] = useState(false);
  const address = `/api/v1/organs/${encodeURIComponent(code)}/years/${year}`;
  const of = whole ? '&whole=true' : '';
  const files = {
    网页: `${address}/report?format=html`,
    Word: `${address}/report?format=docx`,
    'Excel（表格）': `${address}/tables?format=xlsx${of}`,
    'CSV（表格）': `${address}/tables?format=csv${of}`,
    'JSON（表格）': `${address}/tables?format=json${of}`,
  };
  return (
    <section className="panel no-print" aria-labelledby="whole">
      <h2 id="whole">全文</h2>
      <div className="row" style={{ gap: 8, marginBottom: 12 }}>
        <Button type="primary" ghost aria-expanded={shown} onClick={() => show(!shown)}>
          {shown ? '收起全文' : '看全文'}
        </Button>
        {Object.entries(files).map(([label, href]) => (
          <Button key={label} href={href} target="_blank" rel="noopener">
            {label}
          </Button>
        ))}
      </div>
      {shown && <Page code={code} year={year} version={version} />}
    </section>
  );
}

/** On paper in every appearance, as high as what stands on it. */
function Page({ code, year, version }: Omit<Props, 'whole'>) {
  const { data, error } = useQuery(wholeQuery(code, year, version));
  const [height, setHeight] = useState(600);
  const frame = useRef<HTMLIFrameElement>(null);
  if (error) return <Refused error={error} />;
  if (!data) return <Spin />;
  return (
    <>
      <p>
        <Button onClick={() => frame.current?.contentWindow?.print()}>打印全文</Button>
      </p>
      <iframe
        ref={frame}
        className="whole-report"
        title="年度报告全文"
        srcDoc={data}
        sandbox="allow-same-origin allow-modals"
        style={{ height }}
        onLoad={({ currentTarget }) =>
          setHeight((currentTarget.contentDocument?.documentElement.scrollHeight ?? height) + 4)
        }
      />
    </>
  );
}
