import { addDays, type DemandKind, type IsoDate } from '@bestuiver/domain';
import type { MatchDemand, WorkProfile } from '@bestuiver/matching';
import { certificationOf, loadOf, unitOf } from './exchange-words';
import { UsageError, type DemandRecord } from './gold-format';
import { placeOf } from './places';

interface Fields {
  kind?: DemandKind;
  municipality?: string;
  requiredCertifications?: string[];
  fteNeeded?: number | null;
  unitsPerMonth?: number | null;
  unit?: string | null;
  startDate?: IsoDate | null;
  durationMonths?: number | null;
  onSite?: boolean | null;
  maxDistanceKm?: number | null;
  physicalLoad?: string | null;
  urgencyDays?: number | null;
  reserved?: boolean | null;
  transportRequired?: boolean | null;
}

const DAYS_PER_MONTH = 30.4;

/** A demand of the exchange file as the engine reads it. Throws a `UsageError` when the kind is missing. */
export function demandOf(record: DemandRecord, profile: WorkProfile): MatchDemand {
  const fields = record as DemandRecord & Fields;
  if (!fields.kind) throw new UsageError(`Demand ${record.id} has no kind.`);
  const unit = unitOf(fields.unit);
  const endDate =
    fields.startDate && fields.durationMonths
      ? addDays(fields.startDate, Math.round(fields.durationMonths * DAYS_PER_MONTH))
      : null;
  return {
    id: record.id,
    kind: fields.kind,
    attributes: {
      volume: fields.unitsPerMonth && unit ? { quantity: fields.unitsPerMonth, unit, period: 'month' } : null,
      fteNeeded: fields.fteNeeded,
      startDate: fields.startDate,
      endDate,
      onSite: fields.onSite,
      maxDistanceKm: fields.maxDistanceKm,
      requiredCertifications: fields.requiredCertifications?.map(certificationOf) ?? null,
      physicalLoad: loadOf(fields.physicalLoad),
      transportBy: fields.transportRequired ? 'provider' : null,
      reserved: fields.reserved ? 'full' : 'none',
    },
    details: fields.urgencyDays ? { timeToSurgeDays: fields.urgencyDays } : null,
    activityIds: [],
    profile,
    location: placeOf(fields.municipality),
    organisationId: null,
    excludedOrganisationIds: [],
  };
}
