import type { DemandKind } from '@bestuiver/domain';
import type { MatchCapability, WorkProfile } from '@bestuiver/matching';
import { certificationOf, loadOf, unitOf } from './exchange-words';
import type { CapabilityRecord } from './gold-format';
import { placeOf } from './places';

interface Fields {
  enterpriseId?: string;
  municipality?: string;
  kinds?: DemandKind[];
  serviceRadiusKm?: number | null;
  fteAvailable?: number | null;
  availableFrom?: string | null;
  teamMin?: number | null;
  teamMax?: number | null;
  certifications?: string[];
  equipment?: string | null;
  minBatch?: number | null;
  maxBatch?: number | null;
  batchUnit?: string | null;
  leadTimeDays?: number | null;
  rampUpDays?: number | null;
  physicalLoad?: string | null;
  transport?: boolean | null;
}

/**
 * A listing of the exchange file as the engine reads it. The format knows recognised enterprises with their own
 * supervisors only, and says where a team works by the kinds it offers.
 */
export function capabilityOf(record: CapabilityRecord, profile: WorkProfile): MatchCapability {
  const fields = record as CapabilityRecord & Fields;
  const enterpriseId = fields.enterpriseId ?? record.id;
  return {
    id: record.id,
    enterpriseId,
    establishmentId: `${enterpriseId}/${fields.municipality ?? ''}`,
    attributes: {
      kinds: fields.kinds ?? [],
      modes: ['workshop', 'on_site', 'enclave'],
      fteAvailable: fields.fteAvailable,
      availableFrom: fields.availableFrom,
      teamMin: fields.teamMin,
      teamMax: fields.teamMax,
      permanentSupervisor: true,
      batchMin: fields.minBatch,
      batchMax: fields.maxBatch,
      batchUnit: unitOf(fields.batchUnit),
      rampUpDays: fields.rampUpDays,
      leadTimeDays: fields.leadTimeDays,
      equipment: fields.equipment,
      physicalLoadMax: loadOf(fields.physicalLoad),
      serviceRadiusKm: fields.serviceRadiusKm,
      ownTransport: fields.transport,
    },
    activities: [],
    profile,
    location: placeOf(fields.municipality),
    calendar: null,
    certificates: (fields.certifications ?? []).map((word) => ({ certificationId: certificationOf(word) })),
    recognised: { from: '2019-01-01', to: null },
    workForm: 'maatwerkbedrijf',
    status: 'published',
    confirmedAt: null,
  };
}
