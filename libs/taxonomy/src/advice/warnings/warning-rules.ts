import { coreActivityWarning } from './core-activity.warning';
import { doubleRoleWarning } from './double-role.warning';
import { localSupplierWarning } from './local-supplier.warning';
import { ownStaffWarning } from './own-staff.warning';
import { personalDataWarning } from './personal-data.warning';
import { priceAlignmentWarning } from './price-alignment.warning';
import { protectedTraitsWarning } from './protected-traits.warning';
import { runningTenderWarning } from './running-tender.warning';
import { supervisionWarning } from './supervision.warning';
import { temporaryWorkersWarning } from './temporary-workers.warning';
import type { WarningRule } from './warning-rule';
import { workerChoiceWarning } from './worker-choice.warning';

/** All warnings, in the order in which they are shown. */
export const WARNING_RULES: readonly WarningRule[] = [
  coreActivityWarning,
  supervisionWarning,
  workerChoiceWarning,
  runningTenderWarning,
  ownStaffWarning,
  localSupplierWarning,
  doubleRoleWarning,
  priceAlignmentWarning,
  temporaryWorkersWarning,
  protectedTraitsWarning,
  personalDataWarning,
];
