/** The OpenAPI 3.1 document, made of what the routes say of themselves, and its readable page. */
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { problemCatalogue } from '@pantau/shared/basics';
import { z } from 'zod';

const DOCUMENT = 'api/v1/openapi.json';
const PAGE = 'api/docs';

const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  code: z.enum(Object.keys(problemCatalogue) as [string, ...string[]]),
  retryable: z.boolean(),
  errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string(), hint: z.string().optional() })).optional(),
  truncated: z.literal(true).optional(),
});

/** Serves both; the routes must be known to the application already. */
export function serveApiDocument(app: NestExpressApplication): OpenAPIObject {
  const head = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Pantau Desa')
    .setVersion('1')
    .setDescription('Events in, numbers out. Every error is a problem document (RFC 9457) with a stable code.')
    .addBearerAuth()
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, head, { standardSchemaConverter: (schema, { schemaType }) => jsonSchema(schema, schemaType) });
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Problem: jsonSchema(problem, 'output')?.schema ?? {} } };
  SwaggerModule.setup(PAGE, app, document, { jsonDocumentUrl: DOCUMENT, raw: ['json'], swaggerOptions: { validatorUrl: null } });
  return document;
}

/** Schemas named by `.meta({ id })` become components, those that name themselves too. */
function jsonSchema(schema: unknown, io: 'input' | 'output') {
  if (!(schema instanceof z.ZodType)) return undefined;
  const { $schema: _dialect, $defs, ...rest } = amongComponents(z.toJSONSchema(schema, { io, unrepresentable: 'any' }));
  return { schema: rest as Record<string, unknown>, components: ($defs ?? {}) as Record<string, Record<string, unknown>> };
}

/** With its references where OpenAPI keeps what they name. */
const amongComponents = <T>(schema: T): T => JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as T;
