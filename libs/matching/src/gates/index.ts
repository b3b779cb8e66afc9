import { concernBlocked } from './d11-concern-blocked.gate';
import { coreActivity } from './d2-core-activity.gate';
import { excludedSide } from './d13-excluded.gate';
import { firmPrice } from './firm-price.gate';
import { fixedStart } from './start.gate';
import type { Gate } from './gate';
import { individualWorkers } from './d9-individual-workers.gate';
import { kindOffered } from './kind.gate';
import { minimumShare } from './d7-minimum-share.gate';
import { onSiteTravel } from './d8-on-site-travel.gate';
import { ownSupervisor } from './d3-own-supervisor.gate';
import { recognisedForEnclave } from './d1-recognised-for-enclave.gate';
import { recognitionLapsed } from './d5-recognition-lapsed.gate';
import { refusedConditions } from './d6-refused-conditions.gate';
import { refusedByProvider } from './refused-by-provider.gate';
import { requiredCertificates } from './d4-required-certificates.gate';
import { runningTender } from './d12-running-tender.gate';
import { sameWork } from './work.gate';
import { unpaidPlaces } from './d10-unpaid-places.gate';
import { veryHeavyLoad } from './very-heavy-load.gate';
import { workshopDistance } from './distance.gate';

export type { Gate } from './gate';

/** Every gate, in the order failures are named. */
export const GATES: readonly Gate[] = [
  sameWork,
  kindOffered,
  recognisedForEnclave,
  coreActivity,
  ownSupervisor,
  requiredCertificates,
  recognitionLapsed,
  refusedConditions,
  minimumShare,
  onSiteTravel,
  workshopDistance,
  fixedStart,
  veryHeavyLoad,
  firmPrice,
  individualWorkers,
  unpaidPlaces,
  concernBlocked,
  runningTender,
  excludedSide,
  refusedByProvider,
];
