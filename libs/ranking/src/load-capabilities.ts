import {
  brusselsDay,
  CAPABILITY_FACTS,
  daysBetween,
  MATCHABLE_CAPABILITY_STATUSES,
  weekStart,
  weeksFrom,
  type CapabilityAttributes,
  type IsoDate,
} from '@bestuiver/domain';
import {
  limitsWork,
  type Calendar,
  type MatchCapability,
  type MatchCertificate,
  type ReliabilityObservations,
} from '@bestuiver/matching';
import { Capability, CapacitySlot, Certificate, Recognition } from '@bestuiver/persistence';
import type { StoredProfile } from '@bestuiver/taxonomy';
import { In, IsNull, MoreThanOrEqual, type EntityManager } from 'typeorm';
import { groupBy } from './group-by';
import { loadReliabilities } from './load-reliabilities';
import { recognisedPeriod } from './recognised-period';
import type { TextProfiles } from './text-profiles';

interface Surroundings {
  readonly profile: StoredProfile;
  readonly slots: readonly CapacitySlot[];
  readonly certificates: readonly MatchCertificate[];
  readonly recognitions: readonly Recognition[];
  readonly reliability: ReliabilityObservations | undefined;
}

/** The attributes the engine reads. */
const ATTRIBUTES: readonly (keyof CapabilityAttributes)[] = ['kinds', 'modes', ...CAPABILITY_FACTS];

/** Ids a query takes at once. */
const CHUNK = 5_000;

/**
 * The given capabilities as far as they take part in matching, as the engine reads them, with every week of their
 * calendars from this one on.
 */
export async function loadMatchCapabilities(
  manager: EntityManager,
  profiles: TextProfiles,
  today: IsoDate,
  ids: readonly string[],
): Promise<MatchCapability[]> {
  const loaded: MatchCapability[] = [];
  for (let from = 0; from < ids.length; from += CHUNK) {
    loaded.push(...(await loadSome(manager, profiles, today, ids.slice(from, from + CHUNK))));
  }
  return loaded;
}

async function loadSome(
  manager: EntityManager,
  profiles: TextProfiles,
  today: IsoDate,
  ids: readonly string[],
): Promise<MatchCapability[]> {
  const capabilities = await manager.find(Capability, {
    where: { status: In([...MATCHABLE_CAPABILITY_STATUSES]), id: In([...ids]) },
    relations: { activities: true, establishment: { organisation: true } },
    order: { id: 'ASC' },
  });
  const establishmentIds = [...new Set(capabilities.map(({ establishmentId }) => establishmentId))];
  const slots = groupBy(
    await manager.find(CapacitySlot, {
      where: {
        capabilityId: In(capabilities.map(({ id }) => id)),
        weekStart: MoreThanOrEqual(weekStart(today)),
      },
      order: { weekStart: 'ASC' },
    }),
    (slot) => slot.capabilityId,
  );
  const certificates = groupBy(
    await loadCertificates(manager, profiles, establishmentIds),
    (certificate) => certificate.establishmentId,
  );
  const recognitions = groupBy(
    await manager.find(Recognition, {
      where: { establishmentId: In(establishmentIds), refusedAt: IsNull() },
      order: { validFrom: 'ASC' },
    }),
    (recognition) => recognition.establishmentId,
  );
  const enterpriseIds = [...new Set(capabilities.map(({ establishment }) => establishment.organisationId))];
  const reliabilities = await loadReliabilities(manager, enterpriseIds);
  const texts = await profiles.ofAll(
    manager,
    capabilities.map(({ title, description, language, establishment }) => ({
      title,
      description,
      language,
      side: 'offer',
      organisation: establishment.organisation.name,
    })),
  );
  return capabilities.map((capability, i) =>
    toMatchCapability(capability, {
      profile: texts[i]!,
      slots: slots.get(capability.id) ?? [],
      certificates: certificates.get(capability.establishmentId) ?? [],
      recognitions: recognitions.get(capability.establishmentId) ?? [],
      reliability: reliabilities.get(capability.establishment.organisationId),
    }),
  );
}

/** Certificates with what the text of their scope says about the work they cover. */
async function loadCertificates(
  manager: EntityManager,
  profiles: TextProfiles,
  establishmentIds: readonly string[],
): Promise<(MatchCertificate & { establishmentId: string })[]> {
  const rows = await manager.find(Certificate, {
    where: { establishmentId: In([...establishmentIds]), refusedAt: IsNull() },
    relations: { establishment: { organisation: true } },
    order: { id: 'ASC' },
  });
  const limited = rows.filter(({ scope }) => limitsWork(scope));
  const texts = await profiles.ofAll(
    manager,
    limited.map(({ scope, establishment }) => ({
      title: scope!,
      description: '',
      language: establishment.organisation.language,
      side: 'offer',
      organisation: establishment.organisation.name,
    })),
  );
  const scopes = new Map(limited.map((row, i) => [row, { entries: texts[i]!.e }]));
  return rows.map((row) => ({
    establishmentId: row.establishmentId,
    certificationId: row.certificationId,
    scope: scopes.get(row) ?? null,
    validFrom: row.validFrom,
    validTo: row.validTo,
  }));
}

function toMatchCapability(
  capability: Capability,
  { profile, slots, certificates, recognitions, reliability }: Surroundings,
): MatchCapability {
  const { establishment } = capability;
  return {
    id: capability.id,
    establishmentId: capability.establishmentId,
    enterpriseId: establishment.organisationId,
    attributes: Object.fromEntries(
      ATTRIBUTES.filter((name) => capability[name] != null).map((name) => [name, capability[name]]),
    ) as unknown as CapabilityAttributes,
    activities: capability.activities
      .map(({ activityId, level }) => ({ activityId, level }))
      .sort((a, b) => (a.activityId < b.activityId ? -1 : 1)),
    profile: { entries: profile.e },
    location: { lat: establishment.lat, lon: establishment.lon },
    calendar: calendarOf(slots),
    certificates,
    recognised: recognisedPeriod(recognitions.filter(({ label }) => label === 'maatwerkbedrijf')),
    workForm: establishment.organisation.workForm,
    status: capability.status === 'stale' ? 'stale' : 'published',
    confirmedAt: capability.confirmedAt && brusselsDay(capability.confirmedAt),
    ...(reliability && { reliability }),
  };
}

/**
 * The engine counts with what is left of the hours an enterprise offers; a week nobody planned between planned weeks has
 * none.
 */
function calendarOf(slots: readonly CapacitySlot[]): Calendar | null {
  const [first, last] = [slots[0], slots.at(-1)];
  if (!first || !last) return null;
  const planned = new Map(slots.map((slot) => [slot.weekStart, slot]));
  const weeks = weeksFrom(first.weekStart, daysBetween(first.weekStart, last.weekStart) / 7 + 1);
  const hours = weeks.map((monday) => {
    const slot = planned.get(monday);
    return slot ? Math.max(0, slot.freeHours - slot.heldHours - slot.committedHours) : 0;
  });
  return { from: first.weekStart, hours };
}
