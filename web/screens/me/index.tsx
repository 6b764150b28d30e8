import { Alert } from 'antd';
import { useSession } from '../../api/session';
import { FactList } from '../../parts/fact-list';
import { Absences } from './absence';
import { Password } from './password';
import { SecondFactor } from './second-factor';
import { Sessions } from './sessions';

const OWED = {
  password_change: '请先修改口令：这是一次性口令，或者口令已经到期。改好以后才能办理其他事项。',
  second_factor: '请先绑定动态口令：本机关要求登录时输入手机验证器上的数字。绑好以后才能办理其他事项。',
};

/** 我的账号: one's own absences, password, second factor and sessions. */
export function Me() {
  const { account, roles, organ, owed, permissions } = useSession();
  const facts = [
    { name: 'name', title: '姓名', value: account.name },
    { name: 'login', title: '登录名', value: account.login },
    { name: 'organ', title: '机关', value: organ.name },
    { name: 'roles', title: '角色', value: roles.map(({ label }) => label).join('、') },
  ];
  return (
    <>
      <h1>我的账号</h1>
      {owed && <Alert type="warning" showIcon title={OWED[owed]} style={{ marginBottom: 16 }} />}
      <section className="panel" aria-label="本人">
        <FactList facts={facts} />
      </section>
      {!owed && permissions.includes('RecordAbsence') && <Absences />}
      {owed !== 'second_factor' && <Password />}
      {owed !== 'password_change' && <SecondFactor />}
      {!owed && <Sessions />}
    </>
  );
}
