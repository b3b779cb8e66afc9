/**
 * Warnings that a text calls for and a coordinator judges before they count: `D9` then keeps the demand from everybody
 * (domain dossier 5.3), the conflicts become checks beside every candidate (5.6).
 */
export const JUDGED_WARNINGS = ['D9', 'C1', 'C2', 'C5', 'C7', 'C8'] as const;
export type JudgedWarning = (typeof JUDGED_WARNINGS)[number];

export const WARNING_JUDGEMENTS = ['confirmed', 'dismissed'] as const;
export type WarningJudgement = (typeof WARNING_JUDGEMENTS)[number];
