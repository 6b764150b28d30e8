import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Where the files of the page lie that bear their digest in their name. */
export const ASSETS = '/assets/';
/** Addresses that are not screens: what is not there is said in JSON, never by the page. */
const NOT_SCREENS = /^\/(?:api|assets|healthz|readyz)(?:[/?]|$)/;

/**
 * The built page: its files, which may be kept for good, and under every other address the page itself, which finds the
 * screen. Without a build there is no page.
 */
export async function servePage(app: NestFastifyApplication, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  const server = app.getHttpAdapter().getInstance();
  const assets = { root: join(folder, 'assets'), prefix: ASSETS, preCompressed: true };
  await server.register(fastifyStatic, { ...assets, maxAge: '1y', immutable: true });
  server.get('/*', (request, reply) => {
    if (NOT_SCREENS.test(request.url)) return reply.callNotFound();
    return reply.sendFile('index.html', folder, { cacheControl: false });
  });
}
