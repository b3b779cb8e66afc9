/**
 * What an armed short list did when a proposal fell away: the next candidate was asked, nobody who may be asked was
 * left, as many proposals as a demand may have are live already, the demand no longer looks for partners, or the
 * coordinator disarmed it in the meantime.
 */
export const SUCCESSION_OUTCOMES = ['proposed', 'none_left', 'full', 'closed', 'disarmed'] as const;
export type SuccessionOutcome = (typeof SUCCESSION_OUTCOMES)[number];
