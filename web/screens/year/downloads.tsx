import { Button } from 'antd';

const FORMATS = { html: '网页', docx: 'Word', xlsx: 'Excel', csv: 'CSV' };

/** The same tables as files, and printing. */
export function Downloads({ code, year }: { code: string; year: number }) {
  const address = `/api/v1/organs/${encodeURIComponent(code)}/years/${year}/tables`;
  return (
    <div className="row no-print" style={{ gap: 8, justifyContent: 'flex-end' }}>
      <Button onClick={() => window.print()}>打印</Button>
      {Object.entries(FORMATS).map(([format, label]) => (
        <Button key={format} href={`${address}?format=${format}`} target="_blank" rel="noopener">
          {label}
        </Button>
      ))}
    </div>
  );
}
