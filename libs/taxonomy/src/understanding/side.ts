/** Who speaks: the one asking for work or the one offering it. "Wij maken stoelen" says the opposite for each. */
export type Side = 'demand' | 'offer';
