/** The two sides of a collaboration. */
export const COLLABORATION_PARTIES = ['company', 'provider'] as const;
export type CollaborationParty = (typeof COLLABORATION_PARTIES)[number];

/** Who takes steps in a collaboration. */
export type CollaborationSide = CollaborationParty | 'coordinator';

/** As what somebody reads a collaboration: the partners of a team know the part of their own enterprise alone. */
export type CollaborationReader = CollaborationSide | 'partner';
