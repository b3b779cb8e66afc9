import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemDto } from './errors/problem.dto';
import { SESSION_COOKIE } from './access/session-cookie';

/** The OpenAPI document of the application, with its keys in a stable order. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Bestuiver')
    .setDescription(
      'Matchmaking between companies and social-economy enterprises. Errors are RFC 9457 problems with a stable code.',
    )
    .setVersion('1')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE }, 'cookie')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemDto],
    operationIdFactory: (_, method) => method,
  });
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path) as { responses: Record<string, object> }[]) {
      operation.responses['default'] = PROBLEM;
    }
  }
  return sorted(document) as OpenAPIObject;
}

const PROBLEM = {
  description: 'Refused; nothing was changed.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
};

/** Lists keep their order, keys are sorted: the committed document only changes when the API does. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}
