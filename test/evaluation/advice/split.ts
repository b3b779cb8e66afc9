import { createHash } from 'node:crypto';

/** Rules are written while looking at the development part only; the id alone decides, so the split never drifts. */
export function partOf(id: string): 'development' | 'test' {
  return createHash('sha256').update(id).digest()[0]! % 2 === 0 ? 'development' : 'test';
}
