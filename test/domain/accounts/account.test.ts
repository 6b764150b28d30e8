import { describe, expect, it } from '@jest/globals';
import {
  type Account,
  type AccountOrder,
  checkedAccount,
  isDormant,
  orderAccount,
  owedBy,
} from '../../../src/domain/accounts/account.js';
import { Refusal } from '../../../src/domain/refusals.js';

const ZHANG: Account = {
  ...{ id: 'zhang', version: 3, login: 'zhang.san', name: '张三', roles: ['clerk'], disabled: null },
  ...{ unit: null, absence: null },
  ...{ activeOn: '2026-03-02', password: { setOn: '2026-03-02', temporary: false }, secondFactor: true, linked: false },
};
const refusalOf = (act: () => unknown): string => {
  try {
    act();
    return 'allowed';
  } catch (error) {
    return (error as Refusal).code;
  }
};
const ordered = (order: AccountOrder, account: Partial<Account> = {}, actor = 'li') =>
  orderAccount(order, { ...ZHANG, ...account }, actor);

describe('Art. 45 · a new account', () => {
  const made = (more: object) => checkedAccount({ login: 'zhang.san', name: '张三', roles: ['clerk'], ...more });

  it('has a login in one spelling, a name, and each role once', () =>
    expect(made({ login: ' Ｚhang.San ', name: ' 张三 ', roles: ['reviewer', 'clerk', 'clerk'] })).toEqual({
      ...{ login: 'zhang.san', name: '张三', roles: ['clerk', 'reviewer'] },
    }));

  it.each(['', 'x', '.zhang', 'zhang san', 'zhang/san', 'a'.repeat(51), '张三\u0000'])('no login: “%s”', (login) =>
    expect(refusalOf(() => made({ login }))).toBe('login_invalid'),
  );

  it('no name, or one with control characters', () => {
    for (const name of ['', '  ', '张\u0007三', '甲'.repeat(51)])
      expect(refusalOf(() => made({ name }))).toBe('person_name');
  });

  it('an administrator is nothing else beside it', () => {
    for (const administrator of ['system_admin', 'security_admin', 'audit_admin'] as const)
      for (const other of ['clerk', 'read_only', 'system_admin', 'security_admin', 'audit_admin'] as const)
        expect(refusalOf(() => made({ roles: [administrator, other] }))).toBe(
          administrator === other ? 'allowed' : 'roles_exclusive',
        );
  });
});

describe('Art. 45 · what an administrator orders of an account', () => {
  it('is never his own', () => {
    const orders: AccountOrder[] = [
      ...(
        ['DisableAccount', 'EnableAccount', 'ResetPassword', 'Unlock', 'EndSessions', 'RemoveSecondFactor'] as const
      ).map((type) => ({ type })),
      { type: 'GrantRoles', roles: ['clerk', 'office_head'] },
    ];
    for (const order of orders) expect(refusalOf(() => ordered(order, {}, 'zhang'))).toBe('own_account');
  });

  it('disables what is enabled and enables what is disabled', () => {
    const disabled = { disabled: 'administrator' as const };
    expect(ordered({ type: 'DisableAccount' })).toEqual({ type: 'AccountDisabled', reason: 'administrator' });
    expect(ordered({ type: 'EnableAccount' }, disabled)).toEqual({ type: 'AccountEnabled' });
    expect(refusalOf(() => ordered({ type: 'DisableAccount' }, disabled))).toBe('account_disabled');
    expect(refusalOf(() => ordered({ type: 'ResetPassword' }, disabled))).toBe('account_disabled');
    expect(refusalOf(() => ordered({ type: 'EnableAccount' }))).toBe('account_not_disabled');
  });

  it('puts the roles that are named in the place of those that were', () => {
    expect(ordered({ type: 'GrantRoles', roles: ['office_head'] })).toEqual({
      ...{ type: 'RolesChanged', from: ['clerk'], to: ['office_head'] },
    });
    expect(refusalOf(() => ordered({ type: 'GrantRoles', roles: ['clerk'] }))).toBe('nothing_to_correct');
    expect(refusalOf(() => ordered({ type: 'GrantRoles', roles: ['clerk', 'audit_admin'] }))).toBe('roles_exclusive');
  });

  it('removes a second factor that is there', () => {
    expect(ordered({ type: 'RemoveSecondFactor' })).toEqual({ type: 'SecondFactorRemoved' });
    expect(refusalOf(() => ordered({ type: 'RemoveSecondFactor' }, { secondFactor: false }))).toBe(
      'second_factor_missing',
    );
  });
});

describe('等保三级 · what passes with time', () => {
  it('an account that nobody has used for ninety days is dormant: 2 March and 31 May 2026', () => {
    expect(isDormant(ZHANG, '2026-05-30')).toBe(false);
    expect(isDormant(ZHANG, '2026-05-31')).toBe(true);
  });

  it('a password is changed after ninety days, and at the first sign-in', () => {
    expect(owedBy(ZHANG, 'second_factor', [], '2026-05-30')).toBeNull();
    expect(owedBy(ZHANG, 'second_factor', [], '2026-05-31')).toBe('password_change');
    const temporary = { ...ZHANG, password: { setOn: '2026-03-02', temporary: true } };
    expect(owedBy(temporary, 'password', [], '2026-03-02')).toBe('password_change');
  });

  it('a second factor is bound, unless the organ has set it otherwise or the platform vouches', () => {
    const without = { ...ZHANG, secondFactor: false };
    const off = [{ on: '2026-03-01', values: { secondFactorRequired: false, firstLoginPasswordChange: false } }];
    expect(owedBy(without, 'password', [], '2026-03-02')).toBe('second_factor');
    expect(owedBy(without, 'password', off, '2026-02-28')).toBe('second_factor');
    expect(owedBy(without, 'password', off, '2026-03-02')).toBeNull();
    expect(owedBy(without, 'oidc', [], '2026-03-02')).toBeNull();
  });
});
