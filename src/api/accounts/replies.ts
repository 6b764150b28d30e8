import { z } from '../words.js';

const time = z.string().meta({ format: 'date-time' });
const date = z.string().meta({ format: 'date' });
const role = z.object({ code: z.string(), label: z.string() });

export const SessionReply = z
  .object({
    account: z.object({ id: z.string(), login: z.string(), name: z.string() }),
    organ: z.object({ code: z.string(), name: z.string() }),
    roles: z.array(role),
    permissions: z.array(z.string()).describe('可以办理的事项'),
    owed: z.enum(['password_change', 'second_factor']).nullable().describe('登录后应当先做的事'),
    secondFactor: z.boolean().describe('已经绑定动态口令'),
    csrf: z.string().describe('每次写入放进请求头 X-CSRF-Token'),
    endsAt: time.describe('会话最迟在此时结束'),
    idleMinutes: z.int().describe('多少分钟没有操作会话就结束'),
  })
  .meta({ id: 'SessionReply', description: '当前会话' });

export const WaysReply = z.object({ oidc: z.boolean().describe('可以用统一身份认证登录') }).meta({ id: 'WaysReply' });

const SessionLine = z.object({
  id: z.string(),
  method: z.string(),
  address: z.string(),
  agent: z.string().nullable(),
  openedAt: time,
  seenAt: time,
  current: z.boolean(),
});
export const SessionsReply = z.object({ sessions: z.array(SessionLine) }).meta({ id: 'SessionsReply' });
export const EndedReply = z.object({ ended: z.int().describe('结束了几个会话') }).meta({ id: 'EndedReply' });
export const FactorReply = z
  .object({ secret: z.string(), uri: z.string().describe('验证器扫描的地址') })
  .meta({ id: 'SecondFactorReply' });
export const RecoveryReply = z
  .object({ recoveryCodes: z.array(z.string()).describe('恢复码，每个只能用一次；只显示这一次'), csrf: z.string() })
  .meta({ id: 'RecoveryReply' });
export const CsrfReply = z.object({ csrf: z.string() }).meta({ id: 'CsrfReply' });

export const AccountsReply = z
  .object({
    accounts: z.array(
      z.object({
        id: z.string(),
        version: z.int(),
        login: z.string(),
        name: z.string(),
        roles: z.array(role),
        unit: z.string().nullable().describe('所在处室'),
        disabled: z.enum(['administrator', 'dormant']).nullable(),
        lockedUntil: time.nullable().describe('登录失败次数过多，锁定到何时'),
        activeOn: date.describe('最近一次登录（没有登录过的：新建或者启用）之日'),
        secondFactor: z.boolean(),
        linked: z.boolean().describe('与统一身份认证平台关联'),
      }),
    ),
  })
  .meta({ id: 'AccountsReply' });
export const ColleaguesReply = z
  .object({
    colleagues: z.array(
      z.object({
        ...{ id: z.string(), version: z.int(), name: z.string(), roles: z.array(role) },
        unit: z.string().nullable().describe('所在处室'),
        open: z.boolean().describe('账号没有停用'),
        handles: z.boolean().describe('可以承办申请'),
        isAsked: z.boolean().describe('可以向其征求内部意见'),
        absence: z
          .object({ from: date, through: date, deputy: z.string(), deputyName: z.string().nullable() })
          .nullable()
          .describe('登记的外出与代理人'),
      }),
    ),
    units: z.array(z.string()).describe('人员所在的各处室'),
  })
  .meta({ id: 'ColleaguesReply' });
export const AccountReply = z
  .object({
    id: z.string(),
    login: z.string(),
    version: z.int(),
    oneTimePassword: z.string().optional().describe('一次性口令：当面交给本人，首次登录时修改'),
  })
  .meta({ id: 'AccountReply' });
