import 'reflect-metadata';
import { type DynamicModule, Module, type Provider, StandardSchemaValidationPipe, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

@Module({})
class Peer {}

/** Opens a peer: one controller behind Nest and Fastify, the ground on which the program stands too. */
export async function openPeer(controller: Type, providers: Provider[]): Promise<void> {
  const module: DynamicModule = { module: Peer, controllers: [controller], providers };
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), { logger: ['error'] });
  app.useGlobalPipes(new StandardSchemaValidationPipe());
  await app.listen(Number(process.env.PORT), '127.0.0.1');
  process.once('SIGTERM', () => process.exit(0));
}
