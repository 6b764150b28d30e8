import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Controller, Get, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { type ClassifiedRoute, classifiedRoutes } from '../../src/api/accounts/classified.js';
import { httpApp } from '../../src/api/http-app.js';
import { may, PERMISSIONS, type PermissionCode } from '../../src/domain/accounts/permissions.js';
import { ADMINISTRATORS, ALL_ROLES, type Role } from '../../src/domain/accounts/roles.js';
import { Api } from './start-api.js';

jest.setTimeout(120_000);

let api: Api;
let server: string;
let routes: ClassifiedRoute[];
beforeAll(async () => {
  api = await Api.start();
  await api.organ('a');
  routes = classifiedRoutes(api.app);
  await api.app.listen(0, '127.0.0.1');
  server = await api.app.getUrl();
});
afterAll(() => api.stop());

const NOBODY = '00000000-0000-4000-8000-000000000000';
const filled = (path: string): string =>
  path
    .replace(':code', 'a')
    .replace(':year', '2025')
    .replace(':draft', '1')
    .replace(/:(id|unit|caseNo|row|column)/g, NOBODY);

/** With a field that no order has: whoever is let in is told so (400) and nothing is done. */
async function ask({ method, path }: Pick<ClassifiedRoute, 'method' | 'path'>, role: Role | null) {
  const headers = role ? (await api.person('a', role)).headers : {};
  const order = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), 'if-match': '1' };
  const answer = await fetch(`${server}${filled(path)}`, {
    ...{ method, headers: method === 'POST' ? { ...headers, ...order } : headers },
    ...(method === 'POST' && { body: '{"no such field":1}' }),
  });
  return { status: answer.status, code: ((await answer.json()) as { code?: string }).code };
}

const permissionOf = (route: ClassifiedRoute): PermissionCode | null =>
  route.class?.to === 'role' ? route.class.permission : null;

describe.each(ALL_ROLES)('%s', (role) => {
  it('is let in exactly where the matrix has a mark', async () => {
    for (const route of routes) {
      const permission = permissionOf(route);
      const { status, code } = await ask(route, role);
      const where = `${route.method} ${route.path}`;
      if (permission && !may([role], permission)) expect([where, status, code]).toEqual([where, 403, 'not_allowed']);
      else expect([where, [200, 400, 404, 409]]).toEqual([where, expect.arrayContaining([status])]);
    }
  });

  it('sees the figures of the organs below only with that mark', async () => {
    const { status } = await ask({ method: 'GET', path: '/api/v1/organs/a/years/2025/tables?whole=true' }, role);
    expect(status).toBe(may([role], 'ReadFiguresBelow') ? 200 : 403);
  });
});

it('whoever has not signed in is let in nowhere but at the door', async () => {
  for (const route of routes) {
    const { status } = await ask(route, null);
    expect([route.path, status === 401]).toEqual([route.path, route.class?.to !== 'everybody']);
  }
});

it('each mark of the matrix opens a route', () => {
  const opened = routes.map(permissionOf);
  const rows = Object.keys(PERMISSIONS) as PermissionCode[];
  expect(rows.filter((code) => !opened.includes(code))).toEqual(['ReadFiguresBelow']); // reached by the address, above
});

describe('三员', () => {
  const orders = () => routes.filter(({ method }) => method === 'POST');

  it('no order is open to two of the three administrators, or to one and to casework', () => {
    for (const route of orders()) {
      const permission = permissionOf(route);
      const roles = permission ? ALL_ROLES.filter((role) => may([role], permission)) : [];
      const administrators = roles.filter((role) => ADMINISTRATORS.includes(role));
      if (administrators.length > 0) expect([route.path, roles]).toEqual([route.path, administrators.slice(0, 1)]);
      expect([route.path, permission?.startsWith('Read')]).not.toEqual([route.path, true]);
    }
  });

  it('nobody orders anything of his own account: no order on accounts, by whoever may give it', async () => {
    const onAccounts = orders().filter(({ path }) => path.includes('/accounts/:id/'));
    expect(onAccounts.length).toBeGreaterThanOrEqual(7);
    for (const route of onAccounts) {
      const permission = permissionOf(route) as PermissionCode;
      const by = await api.person('a', PERMISSIONS[permission].roles[0] as Role);
      const bodies = { roles: { roles: ['clerk'] }, unit: { unit: '法规处' } };
      const body = bodies[route.path.split('/').at(-1) as keyof typeof bodies];
      const path = route.path.replace('/api/v1', '').replace(':code', 'a').replace(':id', by.id);
      const { accounts } = (await api.get('/organs/a/accounts', by)).body;
      const { version: seen } = accounts.find(({ id }: { id: string }) => id === by.id);
      const answer = await api.post(path, body, { seen }, by);
      expect([route.path, answer]).toMatchObject([route.path, { status: 409, body: { code: 'own_account' } }]);
    }
  });
});

describe('a route that nobody has classified stops the start', () => {
  it('one of a controller', async () => {
    @Controller('open')
    class Open {
      @Get('yes')
      yes() {}
    }
    @Module({ controllers: [Open] })
    class Some {}
    await expect(httpApp({ module: Some }, [])).rejects.toThrow('not classified: GET /open/yes');
  });

  it('one beside the controllers', async () => {
    @Module({})
    class Some implements OnModuleInit {
      constructor(@Inject(HttpAdapterHost) private readonly host: HttpAdapterHost<FastifyAdapter>) {}
      onModuleInit() {
        this.host.httpAdapter.getInstance().route({ method: ['GET', 'PUT'], url: '/door', handler: () => 'open' });
      }
    }
    await expect(httpApp({ module: Some }, [])).rejects.toThrow('not classified: GET /door, PUT /door');
  });
});
