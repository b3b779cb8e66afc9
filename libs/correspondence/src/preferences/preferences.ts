import type { Language } from '@bestuiver/domain';
import { ALL_CATEGORIES, Mail, MailPreference, type MailMode } from '@bestuiver/persistence';
import { In, type EntityManager } from 'typeorm';
import { CATEGORY_MODES, MAIL_CATEGORIES, mayTurnOff, type MailCategory } from '../delivery/mail-rules';
import { chosenMode } from './chosen-mode';

/** What an address gets, and what its owner may choose. */
export interface Preferences {
  readonly address: string;
  /** Null follows the account, or Dutch without one. */
  readonly language: Language | null;
  /** First day on which mails come again. */
  readonly pausedUntil: string | null;
  readonly categories: readonly {
    readonly category: MailCategory;
    readonly mode: MailMode;
    readonly allowed: readonly MailMode[];
  }[];
}

/** What the owner of an address changes; what is left out stays as it is. */
export interface PreferenceChange {
  readonly all?: MailMode;
  readonly categories?: Partial<Record<MailCategory, MailMode>>;
  readonly pausedUntil?: string | null;
  readonly language?: Language | null;
}

export async function readPreferences(manager: EntityManager, address: string): Promise<Preferences> {
  const rows = await manager.findBy(MailPreference, { address: address.toLowerCase() });
  const all = rows.find(({ category }) => category === ALL_CATEGORIES);
  const choices = Object.fromEntries(rows.map(({ category, mode }) => [category, mode]));
  return {
    address: address.toLowerCase(),
    language: all?.language ?? null,
    pausedUntil: all?.pausedUntil ?? null,
    categories: MAIL_CATEGORIES.map((category) => ({
      category,
      mode: chosenMode(category, choices),
      allowed: CATEGORY_MODES[category],
    })),
  };
}

/**
 * Stores what the owner of an address chose. Mails that wait because of an earlier choice are looked at again. Choosing
 * for all forgets what was chosen for single categories before.
 */
export async function changePreferences(
  manager: EntityManager,
  address: string,
  { all, categories = {}, pausedUntil, language }: PreferenceChange,
  now: Date,
): Promise<void> {
  const row = { address: address.toLowerCase(), updatedAt: now };
  if (all !== undefined) await manager.delete(MailPreference, { address: row.address, category: In(MAIL_CATEGORIES) });
  const general = {
    ...(all !== undefined && { mode: all }),
    ...(pausedUntil !== undefined && { pausedUntil }),
    ...(language !== undefined && { language }),
  };
  if (Object.keys(general).length > 0)
    await manager.upsert(MailPreference, { ...row, category: ALL_CATEGORIES, ...general }, ['address', 'category']);
  for (const [category, mode] of Object.entries(categories))
    await manager.upsert(MailPreference, { ...row, category, mode }, ['address', 'category']);
  await manager
    .createQueryBuilder()
    .update(Mail)
    .set({ heldUntil: now, heldReason: 'released' })
    .where(`to_address = :address AND status = 'queued'`, row)
    .andWhere(`held_reason IN ('paused', 'quiet_hours', 'daily_digest', 'weekly_digest')`)
    .execute();
}

/** Turns one category off, as one click in the mail program does; a category that must come stays. */
export async function turnOff(manager: EntityManager, address: string, category: string, now: Date): Promise<void> {
  const known = MAIL_CATEGORIES.find((name) => name === category);
  if (known && mayTurnOff(known)) await changePreferences(manager, address, { categories: { [known]: 'off' } }, now);
}
