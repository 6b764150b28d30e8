import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { may, PERMISSIONS, type PermissionCode } from '../../../src/domain/accounts/permissions.js';
import { ADMINISTRATORS, ALL_ROLES, BUSINESS_ROLES, type Role } from '../../../src/domain/accounts/roles.js';
import { ACTIONS } from '../../../src/domain/applications/actions.js';

const codes = Object.keys(PERMISSIONS) as PermissionCode[];
const deeds = codes.filter((code) => !/^(Read|Search)/.test(code));
const rolesOf = (code: PermissionCode): readonly Role[] => PERMISSIONS[code].roles;

describe('The matrix of roles and permissions', () => {
  it('names at least one role for each permission, and every action on an application', () => {
    for (const code of codes) expect([code, rolesOf(code).length > 0]).toEqual([code, true]);
    for (const action of Object.keys(ACTIONS)) expect(codes).toContain(action);
  });

  it('gives no role everything', () => {
    for (const role of ALL_ROLES) expect(codes.filter((code) => may([role], code)).length).toBeLessThan(codes.length);
  });

  it('三员: no deed belongs to two administrators, and none to an administrator and to casework', () => {
    for (const code of deeds) {
      const administrators = rolesOf(code).filter((role) => ADMINISTRATORS.includes(role));
      const business = rolesOf(code).filter((role) => BUSINESS_ROLES.includes(role));
      expect([code, administrators.length > 1, administrators.length > 0 && business.length > 0]).toEqual([
        code,
        false,
        false,
      ]);
    }
  });

  it('lets no administrator see a case or a person, and whoever only reads do nothing', () => {
    for (const code of ['ReadLedger', 'SearchLedger', 'ReadCells', 'OpenPerson'] as const)
      expect(rolesOf(code).filter((role) => ADMINISTRATORS.includes(role))).toEqual([]);
    for (const code of deeds) expect([code, may(['read_only'], code)]).toEqual([code, false]);
    for (const code of deeds) expect([code, may(['audit_admin'], code)]).toEqual([code, false]);
  });

  it('adds up what several roles may', () => {
    expect(may(['clerk', 'office_head'], 'LockYear')).toBe(true);
    expect(may(['clerk'], 'LockYear')).toBe(false);
    expect(may([], 'ReadOrgans')).toBe(false);
  });

  it('stands in docs/roles.md, which is not stale: node docs/make-roles.mjs', () => {
    const made = execFileSync(process.execPath, ['docs/make-roles.mjs', '--print'], { encoding: 'utf8' });
    expect(made).toBe(readFileSync('docs/roles.md', 'utf8'));
    expect(codes.filter((code) => !made.includes(`| \`${code}\` |`))).toEqual([]);
  });
});
