import type { MailMode } from '@bestuiver/persistence';
import { CATEGORY_MODES, type MailCategory } from '../delivery/mail-rules';

/** From most to least mail. */
const RARER: readonly MailMode[] = ['any_hour', 'immediate', 'daily', 'weekly', 'off'];

/**
 * How mails of a category come, from what was chosen for it or else for all. Where the category does not allow the
 * choice, the next one with more mail holds: nothing that must come is turned off by turning everything off.
 */
export function chosenMode(
  category: MailCategory,
  choices: Readonly<Record<string, MailMode | null | undefined>>,
): MailMode {
  const wanted = choices[category] ?? choices['all'] ?? 'immediate';
  const allowed: readonly MailMode[] = CATEGORY_MODES[category];
  return RARER.slice(0, RARER.indexOf(wanted) + 1).findLast((mode) => allowed.includes(mode)) ?? 'immediate';
}
