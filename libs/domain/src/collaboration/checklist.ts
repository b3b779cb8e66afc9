import type { DemandKind } from '../kinds';
import type { CollaborationParty } from './parties';

/** Domain dossier 6.3 in its order, then 6.4 for work on site and 4.2 for strategic products. */
export const CHECK_ITEMS = [
  'recognised_provider',
  'separate_entities',
  'core_activity',
  'written_agreement',
  'department_notified',
  'own_supervisor',
  'instructions_by_supervisor',
  'employment_conditions',
  'guidance_norm',
  'workers_informed',
  'welfare',
  'equal_facilities',
  'terms_complete',
  'evaluation_moments',
  'hire_by_choice',
  'instruction_list',
  'authority_with_provider',
  'conformity_evidence',
] as const;
export type CheckItem = (typeof CHECK_ITEMS)[number];

/** One point of a checklist. */
export interface Check {
  readonly item: CheckItem;
  /** Every one of them confirms for itself. */
  readonly by: readonly CollaborationParty[];
  /** Blocks what it has to precede; the others are good practice. */
  readonly hard: boolean;
  readonly before: 'agreement' | 'start';
}

const BOTH = ['company', 'provider'] as const;
const COMPANY = ['company'] as const;
const PROVIDER = ['provider'] as const;

const check = (
  item: CheckItem,
  by: readonly CollaborationParty[],
  { hard = true, before = 'agreement' }: { hard?: boolean; before?: Check['before'] } = {},
): Check => ({ item, by, hard, before });

const WRITTEN = check('written_agreement', BOTH, { before: 'start' });

/** The signed paper and the notice name the agreement, so that they can only follow it; both precede the start. */
const ENCLAVE: readonly Check[] = [
  check('recognised_provider', PROVIDER),
  check('separate_entities', BOTH),
  check('core_activity', COMPANY),
  WRITTEN,
  check('department_notified', PROVIDER, { before: 'start' }),
  check('own_supervisor', PROVIDER),
  check('instructions_by_supervisor', BOTH),
  check('employment_conditions', PROVIDER),
  check('guidance_norm', PROVIDER),
  check('workers_informed', COMPANY),
  check('welfare', BOTH),
  check('equal_facilities', COMPANY),
  check('terms_complete', BOTH),
  check('evaluation_moments', PROVIDER, { hard: false }),
  check('hire_by_choice', COMPANY, { hard: false }),
];

const ON_SITE: readonly Check[] = [
  check('instruction_list', BOTH),
  check('authority_with_provider', BOTH),
  check('welfare', BOTH, { before: 'start' }),
  WRITTEN,
];

const IN_WORKSHOP: readonly Check[] = [check('written_agreement', BOTH, { hard: false, before: 'start' })];

/**
 * What has to be confirmed before an agreement and before the start (domain dossier 6.3 for an enclave, 6.4 for other
 * work on the company's site; work in the workshop of the enterprise asks little).
 */
export function checklistOf({ kind, onSite }: { kind: DemandKind; onSite: boolean | null }): readonly Check[] {
  if (kind === 'enclave') return ENCLAVE;
  const place = onSite ? ON_SITE : IN_WORKSHOP;
  return kind === 'strategic_product' ? [check('conformity_evidence', PROVIDER), ...place] : place;
}

/** A party's confirmation of a point. */
export interface Confirmation {
  readonly item: CheckItem;
  readonly party: CollaborationParty;
}

/** The parties that still have to confirm a point. */
export function openFor({ item, by }: Check, confirmed: readonly Confirmation[]): CollaborationParty[] {
  return by.filter((party) => !confirmed.some((one) => one.item === item && one.party === party));
}

/** Hard points that still block an agreement or the start. */
export function blockingChecks(
  checklist: readonly Check[],
  confirmed: readonly Confirmation[],
  before: Check['before'],
): Check[] {
  return checklist.filter((one) => one.hard && one.before === before && openFor(one, confirmed).length > 0);
}
