import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { requestOf } from '../access/current-reader';
import { refuse } from '../errors/refuse';

/** The version named by `If-Match`. @throws DomainError precondition-required when the header is missing or no version. */
export function versionOf(header: string | undefined): number {
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header?.trim() ?? '')?.[1];
  if (version === undefined) throw refuse('precondition-required', 'version.required');
  return Number(version);
}

export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext) =>
  versionOf(requestOf(context).headers['if-match']),
);

/** @throws DomainError precondition-failed when somebody else changed the object since it was read. */
export function checkVersion(current: number, read: number): void {
  if (current !== read) throw refuse('precondition-failed', 'version.stale', { current, read });
}
