/** How an error is answered over HTTP: 404, 409, 403, 422, 401, 412, 428, 429. */
export type DomainErrorKind =
  | 'not-found'
  | 'conflict'
  | 'forbidden'
  | 'invalid'
  | 'unauthenticated'
  | 'precondition-failed'
  | 'precondition-required'
  | 'rate-limited';

export interface FieldProblem {
  /** JSON pointer to the field, e.g. `/volume/quantity`. */
  readonly pointer: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/**
 * An error with a stable code of the form `noun.reason`. `params` are facts for the message, never secrets.
 * The words in the reader's language are chosen where it is shown.
 */
export class DomainError extends Error {
  constructor(
    readonly kind: DomainErrorKind,
    readonly code: string,
    readonly params: Readonly<Record<string, unknown>> = {},
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'DomainError';
  }
}

export const notFound = (noun: string, id: string): DomainError =>
  new DomainError('not-found', `${noun}.not_found`, { id });
export const conflict = (code: string, params: Record<string, unknown> = {}): DomainError =>
  new DomainError('conflict', code, params);
export const forbidden = (code: string, params: Record<string, unknown> = {}): DomainError =>
  new DomainError('forbidden', code, params);
export const invalid = (code: string, params: Record<string, unknown> = {}, fields: FieldProblem[] = []): DomainError =>
  new DomainError('invalid', code, params, fields);
