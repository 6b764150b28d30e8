import { Alert } from 'antd';
import { useSession } from '../../api/session';
import { Password } from './password';
import { SecondFactor } from './second-factor';
import { Sessions } from './sessions';

const OWED = {
  password_change: '请先修改口令：这是一次性口令，或者口令已经到期。改好以后才能办理其他事项。',
  second_factor: '请先绑定动态口令：本机关要求登录时输入手机验证器上的数字。绑好以后才能办理其他事项。',
};

/** 我的账号: one's own password, second factor and sessions. */
export function Me() {
  const { account, roles, organ, owed } = useSession();
  return (
    <>
      <h1>我的账号</h1>
      {owed && <Alert type="warning" showIcon title={OWED[owed]} style={{ marginBottom: 16 }} />}
      <section className="panel" aria-label="本人">
        <dl className="facts">
          <div>
            <dt>姓名</dt>
            <dd>{account.name}</dd>
          </div>
          <div>
            <dt>登录名</dt>
            <dd>{account.login}</dd>
          </div>
          <div>
            <dt>机关</dt>
            <dd>{organ.name}</dd>
          </div>
          <div>
            <dt>角色</dt>
            <dd>{roles.map(({ label }) => label).join('、')}</dd>
          </div>
        </dl>
      </section>
      {owed !== 'second_factor' && <Password />}
      {owed !== 'password_change' && <SecondFactor />}
      {!owed && <Sessions />}
    </>
  );
}
