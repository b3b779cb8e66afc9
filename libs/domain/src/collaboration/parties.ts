/** The two sides of a collaboration. */
export const COLLABORATION_PARTIES = ['company', 'provider'] as const;
export type CollaborationParty = (typeof COLLABORATION_PARTIES)[number];

/** What a reader is in a collaboration. */
export type CollaborationSide = CollaborationParty | 'coordinator';
