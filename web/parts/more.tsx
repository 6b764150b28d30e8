import { Button } from 'antd';

/** Below a list that comes page by page: how many lines stand there, and the next ones where there are more. */
export function More({ shown, counter, page, list }: Props) {
  return (
    <div className="row no-print" style={{ marginTop: 12 }}>
      <span className="muted numbers">
        已显示 {shown} {counter}
      </span>
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {shown > 0 ? `再显示${page}${counter}` : '继续查找更早的'}
        </Button>
      )}
    </div>
  );
}

interface Props {
  shown: number;
  /** What a line is counted in: 件, 条. */
  counter: string;
  /** Lines of a page. */
  page: number;
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
}
