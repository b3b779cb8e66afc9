import { DomainError, type DomainErrorKind, type FieldProblem } from '@bestuiver/domain';
import type { ErrorCode } from './words';

/** An error of the catalogue: its code has words in every language, or this does not compile. */
export function refuse(
  kind: DomainErrorKind,
  code: ErrorCode,
  params: Record<string, unknown> = {},
  fields: FieldProblem[] = [],
): DomainError {
  return new DomainError(kind, code, params, fields);
}

/** A value that has the right form but cannot be: one field, 422. */
export function refuseField(pointer: string, code: ErrorCode, params: Record<string, unknown> = {}): DomainError {
  return new DomainError('invalid', code, params, [{ pointer, code, params }]);
}
