import { Refusal } from '../refusals.js';

/** Who a person is in the register. A business role may be joined with others; an administrator's excludes every other. */
export const ROLES = {
  clerk: { label: '经办人', kind: 'business' },
  reviewer: { label: '审核人', kind: 'business' },
  secrecy_reviewer: { label: '保密审查人', kind: 'business' },
  office_head: { label: '信息公开工作机构负责人', kind: 'business' },
  authority: { label: '主管部门人员', kind: 'business' },
  read_only: { label: '查阅人', kind: 'business' },
  system_admin: { label: '系统管理员', kind: 'administrator' },
  security_admin: { label: '安全管理员', kind: 'administrator' },
  audit_admin: { label: '审计管理员', kind: 'administrator' },
} as const satisfies Record<string, { label: string; kind: 'business' | 'administrator' }>;

export type Role = keyof typeof ROLES;

export const ALL_ROLES = Object.keys(ROLES) as Role[];
export const BUSINESS_ROLES = ALL_ROLES.filter((role) => ROLES[role].kind === 'business');
export const ADMINISTRATORS = ALL_ROLES.filter((role) => ROLES[role].kind === 'administrator');

/** Art. 45: each role once, in the order of the table. Throws `roles_exclusive` where an administrator would be something else as well. */
export function rolesOf(asked: readonly Role[]): Role[] {
  const roles = ALL_ROLES.filter((role) => asked.includes(role));
  const administrator = roles.find((role) => ADMINISTRATORS.includes(role));
  if (administrator && roles.length > 1) throw new Refusal('roles_exclusive', { role: ROLES[administrator].label });
  return roles;
}
