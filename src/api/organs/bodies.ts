import { DOCUMENT_KINDS } from '../../domain/organs/document-numbers.js';
import { POLICIES, POLICY_NAMES, type Policy } from '../../domain/organs/policies.js';
import { SIGNING_ROLES } from '../../domain/organs/sign-off-chain.js';
import { day, reason, text } from '../fields.js';
import { z } from '../words.js';

/** What every order on an organ says: from which day it holds, and why. */
const SAID = { on: day().describe('自哪一天起'), reason: reason() };
const code = () => text(50).describe('机关代码');

export const RenameOrgan = z.strictObject({ name: text(100).describe('新名称'), ...SAID }).meta({ id: 'RenameOrgan' });
export const MoveOrgan = z
  .strictObject({ parent: code().describe('新的上级机关代码'), ...SAID })
  .meta({ id: 'MoveOrgan' });
export const MergeOrgan = z
  .strictObject({ into: code().describe('并入的机关代码'), ...SAID })
  .meta({ id: 'MergeOrgan' });
export const DissolveOrgan = z.strictObject(SAID).meta({ id: 'DissolveOrgan' });

const value = (policy: Policy): z.ZodType<boolean | number | string> => {
  switch (policy.type) {
    case 'yes_no':
      return z.boolean();
    case 'text':
      return text(policy.longest);
    case 'choice':
      return z.enum(Object.keys(policy.choices));
    case 'month_day':
      return z.string().regex(/^\d\d-\d\d$/, '应当写作 01-31');
    case 'number':
      return z.int().min(policy.min).max(policy.max);
  }
};
const settingsOf = (security: boolean) =>
  z.strictObject(
    Object.fromEntries(
      POLICY_NAMES.map((name) => [name, POLICIES[name] as Policy] as const)
        .filter(([, { area }]) => (area === 'security') === security)
        .map(([name, policy]) => [name, value(policy).optional().describe(policy.label)]),
    ),
  );

export const ChangeOrganSettings = z
  .strictObject({ values: settingsOf(false).describe('要变更的设置'), ...SAID })
  .meta({ id: 'ChangeOrganSettings' });
export const ChangeSecuritySettings = z
  .strictObject({ values: settingsOf(true).describe('要变更的安全设置'), ...SAID })
  .meta({ id: 'ChangeSecuritySettings' });

const word = () => z.string().max(20);
const mark = z.strictObject({ prefix: word().optional(), suffix: word().optional().describe('没有后缀的填空') });
const scheme = z.strictObject({
  per: z.enum(['application', 'kind']).describe('编号方式：一件一号或者各种文书分别编号'),
  prefix: word().describe('机关代字'),
  ordinal: z.boolean().describe('序号前写“第”'),
  kinds: z
    .partialRecord(z.enum(Object.keys(DOCUMENT_KINDS) as (keyof typeof DOCUMENT_KINDS)[]), mark)
    .optional()
    .describe('写法不同的文书'),
});
export const ChangeNumberScheme = z
  .strictObject({ scheme: scheme.nullable().describe('null：不再自动编号'), ...SAID })
  .meta({ id: 'ChangeNumberScheme' });

const step = z.strictObject({
  step: z.string().max(40).describe('步骤的代码'),
  label: text(30).describe('步骤的名称'),
  role: z.enum(SIGNING_ROLES).describe('由谁办理'),
});
export const ChangeSignOffChain = z
  .strictObject({ chain: z.array(step).max(20).describe('依次办理的步骤'), ...SAID })
  .meta({ id: 'ChangeSignOffChain' });

export const OrganQuery = z.strictObject({
  on: day().optional().describe('那一天的名称、设置、文号规则和审签流程；不填则为今天'),
});
export const OrgansQuery = z.strictObject({ on: day().optional().describe('某一天的机关；不填则为全部') });
