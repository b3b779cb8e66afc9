/** Injection token of the taxonomy, for what only reads names and texts: it is kept up by `LiveTaxonomy`. */
export const TAXONOMY = Symbol('TAXONOMY');
