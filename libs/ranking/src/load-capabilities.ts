import {
  addDays,
  brusselsDay,
  CAPACITY_WEEKS,
  MATCHABLE_CAPABILITY_STATUSES,
  weekStart,
  type CapacityWeek,
  type IsoDate,
} from '@bestuiver/domain';
import { limitsWork, type MatchCapability, type MatchCertificate } from '@bestuiver/matching';
import { Capability, CapacitySlot, Certificate, Recognition } from '@bestuiver/persistence';
import type { StoredProfile } from '@bestuiver/taxonomy';
import { Between, In, IsNull, type EntityManager } from 'typeorm';
import { groupBy } from './group-by';
import type { TextProfiles } from './text-profiles';

interface Surroundings {
  readonly profile: StoredProfile;
  readonly slots: readonly CapacitySlot[];
  readonly certificates: readonly MatchCertificate[];
  readonly recognitions: readonly Recognition[];
}

/** Every capability that takes part in matching (of the given ones, if any), as the engine reads it, ordered by id. */
export async function loadMatchCapabilities(
  manager: EntityManager,
  profiles: TextProfiles,
  today: IsoDate,
  ids?: readonly string[],
): Promise<MatchCapability[]> {
  const capabilities = await manager.find(Capability, {
    where: { status: In([...MATCHABLE_CAPABILITY_STATUSES]), ...(ids && { id: In([...ids]) }) },
    relations: { activities: true, establishment: { organisation: true } },
    order: { id: 'ASC' },
  });
  const monday = weekStart(today);
  const establishmentIds = [...new Set(capabilities.map(({ establishmentId }) => establishmentId))];
  const slots = groupBy(
    await manager.find(CapacitySlot, {
      where: {
        capabilityId: In(capabilities.map(({ id }) => id)),
        weekStart: Between(monday, addDays(monday, 7 * (CAPACITY_WEEKS - 1))),
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
  { profile, slots, certificates, recognitions }: Surroundings,
): MatchCapability {
  const { establishment } = capability;
  const recognition = recognitions.filter(({ label }) => label === 'maatwerkbedrijf').at(-1);
  return {
    id: capability.id,
    establishmentId: capability.establishmentId,
    enterpriseId: establishment.organisationId,
    attributes: capability,
    activities: [...capability.activities].sort((a, b) => (a.activityId < b.activityId ? -1 : 1)),
    profile: { entries: profile.e },
    location: { lat: establishment.lat, lon: establishment.lon },
    weeks: slots.map(toWeek),
    certificates,
    recognised: recognition ? { from: recognition.validFrom, to: recognition.validTo } : null,
    workForm: establishment.organisation.workForm,
    status: capability.status === 'stale' ? 'stale' : 'published',
    confirmedAt: capability.confirmedAt && brusselsDay(capability.confirmedAt),
  };
}

/** The engine counts with what is left of the hours an enterprise offers. */
const toWeek = ({ weekStart: monday, freeHours, heldHours, committedHours }: CapacitySlot): CapacityWeek => ({
  weekStart: monday,
  freeHours: Math.max(0, freeHours - heldHours - committedHours),
  heldHours,
  committedHours,
});
