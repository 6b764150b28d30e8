import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { CHOICES, TITLES } from './form-words.js';
import { z } from './words.js';

const DESCRIPTION = `政府信息依申请公开登记簿的接口。

- 每次写入带 Idempotency-Key（UUID）：重复提交不会重复办理，回答逐字相同。
- 办理已有的申请或者案件，还要带 If-Match：看到的版本（读取时的 ETag）。别人已经先办理的，回答 412 和现在的版本。
- 日期写作 2026-03-05，金额以分计。
- 法律或者办理状态不允许的，回答 409，写明事由、条款与说明；不合法但已经发生的照实登记，写在 violations 里。`;

/** The description of the whole API, OpenAPI 3.1, out of the routes and their schemas. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('明账')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .build();
  return SwaggerModule.createDocument(app, about, {
    standardSchemaConverter: jsonSchemaOf,
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
}

/** JSON Schema as OpenAPI 3.1 has it; what has an id becomes a component. */
function jsonSchemaOf(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) {
  const whole = z.toJSONSchema(schema as z.ZodType, { io: schemaType });
  const bodies = [[(schema as z.ZodType).meta?.()?.id, whole], ...Object.entries(whole.$defs ?? {})] as const;
  if (schemaType === 'input') for (const [id, body] of bodies) nameFields(body as Schema, id);
  const { $schema: _, $defs = {}, ...rest } = whole;
  return { schema: rest, components: $defs };
}

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  title?: string;
  'x-choices'?: object;
}

/** Each field with what a form calls it and its choices, so that whoever draws a form needs no words of its own; what a field says of itself stays. */
function nameFields(schema: Schema, body: string | undefined): void {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const word = (words: Readonly<Record<string, unknown>>) => words[`${body}.${name}`] ?? words[name];
    const title = word(TITLES);
    const choices = word(CHOICES);
    if (title) field.title ??= title as string;
    if (choices) field['x-choices'] ??= choices;
    for (const inner of [field, ...(field.items ? [field.items] : []), ...(field.anyOf ?? [])]) nameFields(inner, body);
  }
}
