import {
  type DynamicModule,
  type LogLevel,
  StandardSchemaSerializerInterceptor,
  StandardSchemaValidationPipe,
} from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { inRequest } from '../database/with-organ.js';
import { refuseUnclassified, routesServed } from './accounts/classified.js';
import { answerTo, ErrorFilter } from './error-filter.js';
import { BadRequest, NotThere } from './errors.js';
import { acceptFiles } from './imports/upload.js';
import { openApiOf } from './openapi.js';
import { ASSETS, servePage } from './page.js';
import { ON_THE_LOOPBACK, type Site } from './site.js';
import { PROTOTYPES, strictJson } from './strict-json.js';
import { faultsOf } from './words.js';

const BODY_LIMIT = 1 << 20;
const STRANGERS_BODY_LIMIT = 16 << 10;
/** A case number in an address may be as long as one in a body. */
const LONGEST_PARAM = 200;
/** Everything from here and nothing from elsewhere; the parts of the page bring their styles along in the page itself. */
const ONLY_FROM_HERE = {
  ...{ baseUri: ["'none'"], frameAncestors: ["'none'"], fontSrc: ["'self'", 'data:'] },
  ...{ styleSrc: ["'self'", "'unsafe-inline'"], upgradeInsecureRequests: null },
};
/** Whether there is TLS is for whoever stands before the program to say. */
const SECURITY_HEADERS = {
  strictTransportSecurity: false,
  contentSecurityPolicy: { directives: ONLY_FROM_HERE },
};
const WITH_TLS = { ...SECURITY_HEADERS, strictTransportSecurity: { maxAge: 31_536_000 } };
const NOT_FOUND = answerTo(new NotThere())?.body;

/**
 * The program as an HTTP server that does not listen yet: schemas, error answers, API description, strict JSON, and the page
 * built into the folder `page`.
 */
export async function httpApp(
  module: DynamicModule,
  logLevels: LogLevel[],
  { publicUrl, trustedProxies }: Site = ON_THE_LOOPBACK,
  page?: string,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    return503OnClosing: false, // in no words of ours; what comes in on an open connection is the last that it carries
    ...(trustedProxies.length > 0 && { trustProxy: trustedProxies }),
    routerOptions: { maxParamLength: LONGEST_PARAM },
    frameworkErrors: (_error: unknown, _request: unknown, reply: FastifyReply) => void reply.code(404).send(NOT_FOUND),
  });
  const options = { bodyParser: false, logger: logLevels, abortOnError: false };
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, options);
  const served = routesServed(app);
  takeLittleOfStrangers(app);
  app.useSecurityHeaders(publicUrl?.startsWith('https:') ? WITH_TLS : SECURITY_HEADERS);
  acceptJsonAndFiles(app);
  refusePrototypes(app);
  keepRequestsApart(app);
  keepNothingInCaches(app);
  tagVersions(app);
  const exceptionFactory = (issues: Parameters<typeof faultsOf>[0]) => new BadRequest(faultsOf(issues));
  app.useGlobalPipes(new StandardSchemaValidationPipe({ exceptionFactory }));
  app.useGlobalInterceptors(new StandardSchemaSerializerInterceptor(app.get(Reflector)));
  app.useGlobalFilters(new ErrorFilter());
  describeAt(app, '/api/v1/openapi.json');
  if (page) await servePage(app, page);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  refuseUnclassified(app, served);
  return app;
}

/** Answers hold personal data, and are true only at the moment they are given. */
function keepNothingInCaches(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', ({ url }, reply, done) => {
    if (!url.startsWith(ASSETS)) void reply.header('cache-control', 'no-store');
    done();
  });
}

/** An answer that has a version says it in its ETag as well: what the next `If-Match` wants. */
function tagVersions(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('preSerialization', (_request, reply, answer, done) => {
    const { version } = answer as { version?: unknown };
    if (typeof version === 'number') void reply.header('etag', `"${version}"`);
    done(null, answer);
  });
}

/** Who signs in says little, and nobody knows yet who it is. */
function takeLittleOfStrangers(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRoute', (route) => {
    if (/^\/api\/v1\/session\b/.test(route.url)) route.bodyLimit = STRANGERS_BODY_LIMIT;
  });
}

/** Nest would leave them out unsaid. */
function refusePrototypes(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('preValidation', ({ query }, _reply, done) => {
    const faults = Object.keys(query as object).filter((key) => PROTOTYPES.includes(key));
    done(faults.length ? new BadRequest(faults.map((field) => ({ field, message: '没有这个字段' }))) : undefined);
  });
}

/** What a request asks the database is asked for the organ of its session. */
function keepRequestsApart(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('preHandler', (_request, _reply, done) => inRequest(done)); // reading the body would lose it
}

function acceptJsonAndFiles(app: NestFastifyApplication): void {
  app.getHttpAdapter().getInstance().removeAllContentTypeParsers();
  acceptFiles(app.getHttpAdapter().getInstance());
  app.useBodyParser('application/json', { bodyLimit: BODY_LIMIT }, (_request, body, done) =>
    done(null, strictJson(body)),
  );
}

/** Written when it is first asked for; the file `docs/openapi.json` is its copy. */
function describeAt(app: NestFastifyApplication, address: string): void {
  let text: string | undefined;
  const server = app.getHttpAdapter().getInstance();
  server.get(address, (_request, reply) => {
    text ??= `${JSON.stringify(openApiOf(app), null, 2)}\n`;
    void reply.type('application/json; charset=utf-8').send(text);
  });
}
