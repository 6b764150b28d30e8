import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Modal } from 'antd';
import { signedOutQuery, useSession } from '../api/session';
import { SignInForm } from './sign-in-form';

/** The session has ended under whoever works: signing in goes over what is on the screen, so that nothing typed is lost. */
export function SignedOut() {
  const { account } = useSession();
  const { data: isOut } = useQuery(signedOutQuery);
  const queries = useQueryClient();
  const router = useRouter();
  const goOn = () => {
    queries.setQueryData(signedOutQuery.queryKey, false);
    void queries.invalidateQueries();
    void router.invalidate();
  };
  return (
    <Modal
      open={isOut}
      title="登录已经结束，请重新登录"
      closable={false}
      keyboard={false}
      footer={null}
      destroyOnHidden
      styles={{ mask: { background: 'var(--ground)' } }} // what stands behind is nobody's to read
    >
      <p>已经填写的内容还在，登录以后接着办理。</p>
      <SignInForm login={account.login} done={goOn} />
      <p className="muted" style={{ marginTop: 12 }}>
        要换一个账号，请<a href="/sign-in">到登录页</a>；没有登记的内容不会保留。
      </p>
    </Modal>
  );
}
