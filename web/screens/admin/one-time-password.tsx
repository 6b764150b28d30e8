import { type App, Typography } from 'antd';
import type { AccountOrdered } from '../../api/admin';

/** The one-time password, shown once: when this is closed, nobody can read it again. */
export function showPassword(
  modal: ReturnType<typeof App.useApp>['modal'],
  { login, oneTimePassword }: AccountOrdered,
): void {
  if (!oneTimePassword) return;
  void modal.success({
    title: '一次性口令',
    content: (
      <>
        <p>请当面交给 {login} 的本人，首次登录时修改。关闭以后不能再看到。</p>
        <Typography.Text copyable code style={{ fontSize: 20 }}>
          {oneTimePassword}
        </Typography.Text>
      </>
    ),
    okText: '已经交给本人',
    mask: { closable: false },
  });
}
