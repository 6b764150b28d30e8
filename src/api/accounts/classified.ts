import { applyDecorators, type INestApplication, SetMetadata } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiCookieAuth, ApiResponse } from '@nestjs/swagger';
import type { PermissionCode } from '../../domain/accounts/permissions.js';
import { ErrorReply } from '../replies.js';

/** To whom a route is open: to everybody, to whoever is signed in, or to the roles that the matrix names. */
export type Class = { to: 'everybody' } | { to: 'signed in' } | { to: 'role'; permission: PermissionCode };

const CLASS = 'mingzhang:class';

const refusal = (status: number, description: string) =>
  ApiResponse({ status, standardSchema: ErrorReply, description });
const BY_COOKIE = [
  ApiCookieAuth('session'),
  refusal(401, '没有登录，或者会话已经结束'),
  refusal(403, '角色不可以办理，或者登录后应当先做的事还没有做'),
];

/** Asked of nobody. */
export const ForEverybody = (): MethodDecorator => SetMetadata(CLASS, { to: 'everybody' } satisfies Class);

/** What everybody who is signed in may do with his own account, whatever else he has to do first. */
export const ForSignedIn = (): MethodDecorator =>
  applyDecorators(SetMetadata(CLASS, { to: 'signed in' } satisfies Class), ...BY_COOKIE);

/** For the roles that the matrix of permissions names, in their own organ. */
export const Needs = (permission: PermissionCode): MethodDecorator =>
  applyDecorators(SetMetadata(CLASS, { to: 'role', permission } satisfies Class), ...BY_COOKIE);

export interface ClassifiedRoute {
  method: string;
  path: string;
  /** Undefined where nobody has said to whom the route is open. */
  class: Class | undefined;
}

const WATCHES = 'mingzhang:watches';

/** A page asks by itself, with nobody at it: no sign of life of the session. */
export const Watches = (): MethodDecorator => SetMetadata(WATCHES, true);

// biome-ignore lint/complexity/noBannedTypes: what Nest hands out
export const watches = (handler: Function): boolean => Reflect.getMetadata(WATCHES, handler) === true;

// biome-ignore lint/complexity/noBannedTypes: what Nest hands out
export const classOf = (handler: Function): Class | undefined => Reflect.getMetadata(CLASS, handler);

/** Every route of the controllers, in the order in which they are written. */
export function classifiedRoutes(app: INestApplication): ClassifiedRoute[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap(({ controllers }) => [...controllers.values()]);
  return controllers.flatMap(({ metatype }) => routesOf(metatype as new () => object));
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'ALL', 'OPTIONS', 'HEAD'];

function routesOf(controller: new () => object): ClassifiedRoute[] {
  const prefix: string = Reflect.getMetadata(PATH_METADATA, controller);
  const handlers = Object.values(Object.getOwnPropertyDescriptors(controller.prototype)).map(({ value }) => value);
  return handlers
    .filter((handler) => typeof handler === 'function' && Reflect.hasMetadata(METHOD_METADATA, handler))
    .map((handler) => {
      const path = [prefix, Reflect.getMetadata(PATH_METADATA, handler)].flatMap((part) => part.split('/'));
      return {
        method: METHODS[Reflect.getMetadata(METHOD_METADATA, handler)] ?? '?',
        path: `/${path.filter(Boolean).join('/')}`,
        class: classOf(handler),
      };
    });
}

/** What no controller serves: the page, its files, and the description of the API. Nothing in them belongs to an organ. */
const BESIDE = ['/*', '/assets/*', '/api/v1/openapi.json'];

/** Notes every address that the server takes from now on, whoever registers it; `HEAD` goes with its `GET`. */
export function routesServed(app: NestFastifyApplication): readonly string[] {
  const served: string[] = [];
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) if (one !== 'HEAD') served.push(`${one} ${url}`);
    });
  return served;
}

/** A route that nobody has classified would be open to somebody by mistake. Throws. */
export function refuseUnclassified(app: NestFastifyApplication, served: readonly string[]): void {
  const routes = classifiedRoutes(app);
  const said = routes.filter((route) => route.class).map(({ method, path }) => `${method} ${path}`);
  const beside = BESIDE.map((path) => `GET ${path}`);
  const named = [...routes.map(({ method, path }) => `${method} ${path}`), ...served];
  const forgotten = new Set(named.filter((route) => !said.includes(route) && !beside.includes(route)));
  if (forgotten.size > 0) throw new Error(`not classified: ${[...forgotten].join(', ')}`);
}
