import type { Permission } from '@bestuiver/domain';
import type { Schema } from './samples';

/** One operation of the OpenAPI document, as far as tests read it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly permission: Permission;
  readonly object: string | undefined;
  readonly parameters: readonly { name: string; in: string; required: boolean; schema: Schema }[];
  readonly body: Schema | undefined;
}

export interface Document {
  readonly paths: Record<string, Record<string, RawOperation>>;
  readonly components: { schemas: Record<string, Schema> };
}

interface RawOperation {
  operationId: string;
  parameters?: Operation['parameters'];
  requestBody?: { content: Record<string, { schema: Schema }> };
  'x-permission': Permission;
  'x-object'?: string;
}

/** Every operation of a document. */
export function operationsOf({ paths }: Document): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, raw]) => ({
      id: raw.operationId,
      method: method.toUpperCase(),
      path,
      permission: raw['x-permission'],
      object: raw['x-object'],
      parameters: raw.parameters ?? [],
      body: raw.requestBody?.content['application/json']?.schema,
    })),
  );
}
