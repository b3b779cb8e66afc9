import type { DomainErrorKind } from '@bestuiver/domain';

const BY_KIND: Readonly<Record<DomainErrorKind, number>> = {
  'not-found': 404,
  conflict: 409,
  forbidden: 403,
  invalid: 422,
  unauthenticated: 401,
  'precondition-failed': 412,
  'precondition-required': 428,
  'rate-limited': 429,
};

/** Links that were good once: they are gone, not unknown. */
const GONE = ['answer.expired', 'answer.used', 'answer.closed'];

export const httpStatus = (kind: DomainErrorKind, code: string): number => (GONE.includes(code) ? 410 : BY_KIND[kind]);
