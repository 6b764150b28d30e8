import { Button } from 'antd';
import { type Ground, type Paper, useWriting } from '../api/papers';
import { useSession } from '../api/session';
import { Refused } from './failure';
import { keep, print } from './written-file';

interface Props {
  application: string;
  paper: Paper;
  /** Why although the data of the person are restricted. */
  ground?: Ground | undefined;
  /** What the buttons call it where nothing beside them does. */
  called?: string;
}

/** What it is called beside the same paper as it was sent. */
export const titleOf = ({ title, corrected }: Paper): string => (corrected ? `${title}（按更正后的登记）` : title);

/** A paper as a Word document to complete, or printed as it is; it names somebody, so that whoever may not open persons has neither. */
export function PaperButtons({ application, paper, ground, called = '' }: Props) {
  const { organ, permissions } = useSession();
  const writing = useWriting(organ.code, application);
  if (!permissions.includes('OpenPerson')) return null;
  const { version, kind, consultation, request, corrected } = paper;
  const title = titleOf(paper);
  const write = (format: 'docx' | 'html') =>
    writing.mutate(
      {
        ...{ version, kind, format, corrected },
        ...(consultation && { consultation }),
        ...(request && { request }),
        ...(ground && { ground }),
      },
      { onSuccess: ({ file }) => file && (format === 'docx' ? keep : print)(file) },
    );
  const look = { disabled: writing.isPending, size: called ? 'middle' : 'small' } as const;
  return (
    <span className="row no-print" style={{ gap: 4 }}>
      <Button {...look} aria-label={called ? undefined : `下载 Word：${title}`} onClick={() => write('docx')}>
        下载{called} Word
      </Button>
      <Button {...look} aria-label={called ? undefined : `打印${title}`} onClick={() => write('html')}>
        打印{called}
      </Button>
      {writing.error && <Refused error={writing.error} />}
    </span>
  );
}
