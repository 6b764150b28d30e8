import { ALL_ROLES, type Role } from '../../domain/accounts/roles.js';
import { day, text } from '../fields.js';
import { z } from '../words.js';

/** As typed: no trimming, no normalising; what is too long is no password. */
const password = () => z.string().min(1).max(256);
const code = () => z.string().min(1).max(50);
const roles = () =>
  z
    .array(z.enum(ALL_ROLES as [Role, ...Role[]]))
    .max(ALL_ROLES.length)
    .describe('角色');

export const SignInBody = z
  .strictObject({
    login: text(100).describe('登录名'),
    password: password().describe('口令'),
    code: code().optional().describe('动态口令（六位数字），或者一个恢复码'),
  })
  .meta({ id: 'SignIn' });
export const ChangePasswordBody = z
  .strictObject({ present: password().describe('现在的口令'), next: password().describe('新口令') })
  .meta({ id: 'ChangePassword' });
export const ConfirmFactorBody = z
  .strictObject({ code: code().describe('验证器现在显示的六位数字') })
  .meta({ id: 'ConfirmSecondFactor' });
export const CreateAccountBody = z
  .strictObject({ login: text(100).describe('登录名，全系统唯一'), name: text(100).describe('姓名') })
  .meta({ id: 'CreateAccount' });
export const PlaceAccountBody = z
  .strictObject({ unit: text(100).nullable().describe('所在处室；null 为不属于某一处室，各处室的都可以签收') })
  .meta({ id: 'PlaceAccount' });
export const RecordAbsenceBody = z
  .strictObject({
    from: day().describe('外出的第一天'),
    through: day().describe('外出的最后一天'),
    deputy: z.uuid().describe('代理人的账号'),
  })
  .meta({ id: 'RecordAbsence' });
export const GrantRolesBody = z.strictObject({ roles: roles() }).meta({ id: 'GrantRoles' });
