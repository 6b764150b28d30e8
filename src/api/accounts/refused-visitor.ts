import type { Owed } from '../../domain/accounts/account.js';
import { PERMISSIONS, type Permission, type PermissionCode } from '../../domain/accounts/permissions.js';
import { ROLES } from '../../domain/accounts/roles.js';
import { ACTIONS, type ActionType } from '../../domain/applications/actions.js';
import { TooManyAttempts } from '../../identity/attempts.js';
import { PlatformRefused } from '../../identity/oidc.js';
import { AccountClosed, SecondFactorWanted, SignInRefused, SubjectUnknown } from '../../identity/sign-in.js';
import { TooFast } from './pace.js';

/** Nobody is signed in (401). */
export class NotSignedIn extends Error {}

/** The role may not (403). */
export class NotAllowed extends Error {
  constructor(readonly permission: PermissionCode) {
    super(permission);
  }
}

/** Something is owed first (403). */
export class OwedFirst extends Error {
  constructor(readonly owed: Owed) {
    super(owed);
  }
}

/** The request was not made by our own page (403): it comes from another site, or lacks the token that only our page has. */
export class ForeignRequest extends Error {}

export interface VisitorAnswer {
  status: number;
  code: string;
  message: string;
  waitSeconds?: number;
}

const OWED: Readonly<Record<Owed, string>> = {
  password_change: '请先修改口令（首次登录，或者口令已满90天），然后再办理。',
  second_factor: '请先绑定动态口令（第二因素），然后再办理。',
};

const permissionLabel = (code: PermissionCode): string =>
  (PERMISSIONS[code] as Permission).label ?? ACTIONS[code as ActionType].label;

/** How whoever is not let in is answered; null for any other error. */
export function answerToVisitor(error: unknown): VisitorAnswer | null {
  if (error instanceof NotSignedIn)
    return { status: 401, code: 'not_signed_in', message: '没有登录，或者会话已经结束，请重新登录。' };
  if (error instanceof SignInRefused)
    return { status: 401, code: 'sign_in_refused', message: '登录名、口令或者动态口令不对。' };
  if (error instanceof SubjectUnknown)
    return {
      ...{ status: 401, code: 'subject_unknown' },
      message: '您在统一身份认证平台的用户没有与本系统的账号关联，请联系系统管理员。',
    };
  if (error instanceof SecondFactorWanted)
    return { status: 401, code: 'second_factor_wanted', message: '请同时输入动态口令，或者一个恢复码。' };
  if (error instanceof AccountClosed)
    return { status: 403, code: 'account_closed', message: '账号已经停用，或者超过90天没有使用，请联系系统管理员。' };
  if (error instanceof OwedFirst) return { status: 403, code: `${error.owed}_owed`, message: OWED[error.owed] };
  if (error instanceof ForeignRequest)
    return {
      status: 403,
      code: 'foreign_request',
      message: '请求不是由本系统的页面发出的，没有办理；请刷新页面后再试。',
    };
  if (error instanceof PlatformRefused)
    return {
      status: 401,
      code: 'platform_refused',
      message: '统一身份认证没有完成，请重新登录；仍然不行的，请联系系统管理员。',
    };
  if (error instanceof NotAllowed) return notAllowed(error.permission);
  if (error instanceof TooFast)
    return {
      ...{ status: 429, code: 'too_fast', waitSeconds: error.waitSeconds },
      message: `查看、查找或者导出过于频繁，请在${error.waitSeconds}秒后再试。`,
    };
  if (error instanceof TooManyAttempts) return tooMany(error.waitSeconds);
  return null;
}

function notAllowed(permission: PermissionCode): VisitorAnswer {
  const roles = PERMISSIONS[permission].roles.map((role) => ROLES[role].label).join('、');
  const message = `您的角色不能办理“${permissionLabel(permission)}”，可以办理的是：${roles}。`;
  return { status: 403, code: 'not_allowed', message };
}

const tooMany = (waitSeconds: number): VisitorAnswer => ({
  ...{ status: 429, code: 'too_many_attempts', waitSeconds },
  message: `登录失败次数过多或者过于频繁，请在${Math.ceil(waitSeconds / 60)}分钟后再试。`,
});
