import { useQuery } from '@tanstack/react-query';
import { papersQuery } from '../../api/papers';
import { useSession } from '../../api/session';
import { PaperButtons } from '../../parts/paper-buttons';

/** The receipt as the paper that the applicant takes home; none before the application counts as received. */
export function ReceiptPaper({ application }: { application: string }) {
  const { organ } = useSession();
  const { data: papers = [] } = useQuery(papersQuery(organ.code, application));
  const receipt = papers.find(({ kind }) => kind === 'receipt');
  return receipt ? <PaperButtons {...{ application, paper: receipt }} called="回执" /> : null;
}
