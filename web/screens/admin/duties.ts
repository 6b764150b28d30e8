/** What the three administrators do, each another thing, so that nobody can give himself what he may not have. */
const DUTIES: readonly { permission: string; who: string; what: string }[] = [
  { permission: 'CreateAccount', who: '系统管理员', what: '新建、停用账号，重置口令，设置机关、文号和工作日历' },
  { permission: 'GrantRoles', who: '安全管理员', what: '授予角色，结束会话，解除锁定，设置审签流程和登录要求' },
  { permission: 'ReadAudit', who: '审计管理员', what: '查看和导出审计记录' },
];

/** In one sentence: what is for whoever holds these permissions, and who does the rest. */
export function dutiesSaid(permissions: readonly string[]): string {
  const mine = DUTIES.filter(({ permission }) => permissions.includes(permission));
  const others = DUTIES.filter(({ permission }) => !permissions.includes(permission));
  const said = (duties: typeof DUTIES) => duties.map(({ who, what }) => `${who}${what}`).join('；');
  return `${mine.map(({ who, what }) => `您是${who}，可以${what}`).join('；')}。三员分立，互不兼任：${said(others)}。`;
}
