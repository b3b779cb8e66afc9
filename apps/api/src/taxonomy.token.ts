/** Injection token of the taxonomy: built once, it takes a moment. */
export const TAXONOMY = Symbol('TAXONOMY');
