import type { IsoDate } from '@bestuiver/domain';
import type {
  AuditEntry,
  Capability,
  CapabilityActivity,
  CapacitySlot,
  Certificate,
  Demand,
  DemandActivity,
  Establishment,
  Organisation,
  Person,
  Recognition,
  RoleAssignment,
} from '../entities';
import { demoCapabilityActivities, demoCapabilityRows, demoCapacitySlots } from './demo-offers';
import { demoCertificates, demoEstablishments, demoOrganisations, demoRecognitions } from './demo-organisations';
import { demoPeople, demoRoles } from './demo-people';
import { demoDemandActivities, demoDemandRows } from './demo-requests';
import { demoTimeline } from './demo-timeline';

/** Every row of the demo region for one day, ready to insert in the order of the properties. */
export interface DemoRegion {
  readonly organisations: Partial<Organisation>[];
  readonly establishments: Partial<Establishment>[];
  readonly people: Partial<Person>[];
  readonly roles: Partial<RoleAssignment>[];
  readonly recognitions: Partial<Recognition>[];
  readonly certificates: Partial<Certificate>[];
  readonly capabilities: Partial<Capability>[];
  readonly capabilityActivities: Partial<CapabilityActivity>[];
  readonly capacitySlots: Partial<CapacitySlot>[];
  readonly demands: Partial<Demand>[];
  readonly demandActivities: Partial<DemandActivity>[];
  readonly timeline: Partial<AuditEntry>[];
}

/** The demo region as it stands on a day, without passwords: pure, the same rows for the same day. */
export function demoRegion(today: IsoDate): DemoRegion {
  return {
    organisations: demoOrganisations(today),
    establishments: demoEstablishments(),
    people: demoPeople(today),
    roles: demoRoles(),
    recognitions: demoRecognitions(today),
    certificates: demoCertificates(today),
    capabilities: demoCapabilityRows(today),
    capabilityActivities: demoCapabilityActivities(),
    capacitySlots: demoCapacitySlots(today),
    demands: demoDemandRows(today),
    demandActivities: demoDemandActivities(),
    timeline: demoTimeline(today),
  };
}
