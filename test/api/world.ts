import { addDays, brusselsDay, weekStart, type Role } from '@bestuiver/domain';
import { AttachmentStore } from '@bestuiver/correspondence';
import {
  Activity,
  ActivitySynonym,
  Attachment,
  Capability,
  CapabilityActivity,
  CapacitySlot,
  Certificate,
  Collaboration,
  Concern,
  Consortium,
  ConsortiumMember,
  Demand,
  DemandActivity,
  Establishment,
  FailedJob,
  Mail,
  Match,
  MatchRun,
  Message,
  newId,
  Organisation,
  Person,
  Proposal,
  Recognition,
  RoleAssignment,
  Session,
  SurgeCall,
  SurgeRequest,
  workingAreaId,
} from '@bestuiver/persistence';
import type { DataSource, EntityManager } from 'typeorm';
import { UPLOADS } from './api-server';
import { hashToken } from '../../apps/api/src/access/session-token';

/** Objects of one side, by the kind of object paths name. */
export interface Objects {
  readonly demand: string;
  /** A demand of the enterprise itself, as a buyer. */
  readonly enterpriseDemand: string;
  readonly capability: string;
  readonly establishment: string;
  readonly certificate: string;
  readonly recognition: string;
  readonly match: string;
  readonly match_run: string;
  readonly proposal: string;
  /** Of the proposal; its checks are open. */
  readonly collaboration: string;
  /** About the demand, raised by the enterprise. */
  readonly concern: string;
  /** Asked of the enterprise. */
  readonly consortium: string;
  readonly activity: string;
  readonly synonym: string;
  readonly mail: string;
  /** A file in a message that every side reads. */
  readonly attachment: string;
  /** To the enterprise, in a call for the demand. */
  readonly surge_request: string;
  readonly company: string;
  readonly enterprise: string;
  readonly area: string;
}

interface Side {
  readonly name: string;
  readonly area: string;
  readonly nis: string;
  readonly postalCode: string;
  /** First eight digits of its two enterprise numbers. */
  readonly numbers: readonly [string, string];
}

const OWN: Side = { name: 'own', area: 'midwest', nis: '36015', postalCode: '8800', numbers: ['09990001', '09990002'] };
const OTHER: Side = {
  name: 'other',
  area: 'south-west',
  nis: '34022',
  postalCode: '8500',
  numbers: ['09990003', '09990004'],
};

export interface World {
  readonly own: Objects;
  readonly other: Objects;
  readonly failedJob: string;
  /** Session token of somebody who holds a role on the own side. */
  tokenOf(role: Role): string;
  /** Puts every object back into a status in which most can be done with it, and every session. */
  restore(): Promise<void>;
}

/** Two sides that know nothing of each other: companies, enterprises and areas, with one object of every kind. */
export async function createWorld(dataSource: DataSource, roles: readonly Role[]): Promise<World> {
  return dataSource.transaction(async (manager) => {
    const own = await createSide(manager, OWN);
    const other = await createSide(manager, OTHER);
    const failedJob = 'mail.send/1';
    await manager.insert(FailedJob, {
      jobId: failedJob,
      name: 'mail.send',
      data: { mailId: own.mail },
      error: 'x',
      attempts: 5,
    });
    const people = new Map<Role, string>();
    for (const role of roles) people.set(role, await createReader(manager, role, own));
    return {
      own,
      other,
      failedJob,
      tokenOf: (role) => `token-of-${role}`,
      restore: () => restore(dataSource, people, [own, other]),
    };
  });
}

async function createReader(manager: EntityManager, role: Role, own: Objects): Promise<string> {
  const personId = await createPerson(manager, `${role.replace('_', '-')}@reader.example`);
  const ofCompany = role.startsWith('company_') ? own.company : null;
  const ofEnterprise = role.startsWith('enterprise_') ? own.enterprise : null;
  const organisationId = ofCompany ?? ofEnterprise;
  const inArea = organisationId === null && role !== 'platform_admin';
  const grant = { id: newId(), personId, role, organisationId, workingAreaId: inArea ? own.area : null };
  await manager.insert(RoleAssignment, grant);
  return personId;
}

async function createPerson(manager: EntityManager, email: string): Promise<string> {
  const id = newId();
  await manager.insert(Person, { id, email, name: 'Fictieve Persoon' });
  return id;
}

async function createSide(manager: EntityManager, side: Side): Promise<Objects> {
  const company = await createOrganisation(manager, side, 'company', side.numbers[0]);
  const enterprise = await createOrganisation(manager, side, 'social_enterprise', side.numbers[1]);
  const area = workingAreaId(side.area);
  const establishment = newId();
  const municipality = {
    street: 'Fabrieksstraat 1',
    postalCode: side.postalCode,
    nisCode: side.nis,
    lat: 50.9,
    lon: 3.1,
  };
  await manager.insert(Establishment, { id: establishment, organisationId: enterprise, name: 'Site', ...municipality });
  const certificate = newId();
  await manager.insert(Certificate, { id: certificate, establishmentId: establishment, certificationId: 'iso-9001' });
  const recognition = newId();
  await manager.insert(Recognition, {
    id: recognition,
    establishmentId: establishment,
    number: `E-${side.name}`,
    scope: 'enterprise',
    validFrom: '2020-01-01',
  });
  const activity = `area-work-of-${side.name}`;
  const label = `Werk van ${side.name}`;
  const names = { labelNl: label, labelFr: label, labelEn: label };
  const origin = { origin: 'area', workingAreaId: area, addedAt: new Date() } as const;
  await manager.insert(Activity, { id: activity, groupId: 'green', ...names, ...origin });
  const synonym = newId();
  const capability = await createCapability(manager, establishment);
  const demand = await createDemand(manager, company, area, side.nis);
  const enterpriseDemand = await createDemand(manager, enterprise, area, side.nis);
  const run = await createRun(manager, demand);
  const match = await createMatch(manager, run, demand, capability);
  const proposal = newId();
  const parties = { demandId: demand, matchId: match, capabilityId: capability, providerId: enterprise };
  await manager.insert(Proposal, { id: proposal, ...parties, version: 1 });
  const collaboration = newId();
  await manager.insert(Collaboration, {
    id: collaboration,
    proposalId: proposal,
    demandId: demand,
    capabilityId: capability,
    providerId: enterprise,
    companyId: company,
    kind: 'subcontracting',
    version: 1,
  });
  const concern = newId();
  await manager.insert(Concern, {
    id: concern,
    demandId: demand,
    organisationId: enterprise,
    ground: 'other',
    text: 'Vandaag doet een vaste leverancier dit werk.',
    raisedAt: new Date(),
    statusSince: new Date(),
    version: 1,
  });
  const consortium = newId();
  await manager.insert(Consortium, { id: consortium, demandId: enterpriseDemand, score: 70, coverage: 1 });
  const member = { consortiumId: consortium, capabilityId: capability, share: 1, score: 70, lead: true };
  await manager.insert(ConsortiumMember, member);
  const team = {
    demandId: enterpriseDemand,
    consortiumId: consortium,
    capabilityId: capability,
    providerId: enterprise,
  };
  await manager.insert(Proposal, { id: newId(), ...team, version: 1 });
  const mail = newId();
  await manager.insert(Mail, {
    id: mail,
    kind: 'proposal_to_provider',
    dedupeKey: `proposal_to_provider:${side.name}`,
    toAddress: 'somebody@firm.example',
    toName: 'Fictieve Persoon',
    fromName: 'Regio',
    language: 'nl',
    demandId: demand,
    proposalId: proposal,
  });
  const attachment = await createAttachment(manager, proposal);
  const surgeRequest = await createSurgeRequest(manager, demand, {
    capabilityId: capability,
    organisationId: enterprise,
  });
  const directory = { company, enterprise, area, establishment, certificate, recognition, activity, synonym };
  return {
    ...directory,
    demand,
    enterpriseDemand,
    capability,
    match,
    match_run: run,
    proposal,
    collaboration,
    concern,
    consortium,
    mail,
    attachment,
    surge_request: surgeRequest,
  };
}

async function createSurgeRequest(
  manager: EntityManager,
  demandId: string,
  asked: Pick<SurgeRequest, 'capabilityId' | 'organisationId'>,
): Promise<string> {
  const [id, callId] = [newId(), newId()];
  await manager.insert(SurgeCall, { id: callId, demandId, product: 'dozen', neededPerDay: 100, askedAt: new Date() });
  await manager.insert(SurgeRequest, { id, callId, ...asked, rank: 1 });
  return id;
}

async function createAttachment(manager: EntityManager, proposalId: string): Promise<string> {
  const [id, messageId] = [newId(), newId()];
  const bytes = Buffer.from('Plan van de hal.');
  const message = { proposalId, side: 'coordinator', channel: 'everyone', text: '', writtenAt: new Date() } as const;
  await manager.insert(Message, { id: messageId, ...message });
  const sha256 = await new AttachmentStore(UPLOADS).keep(id, bytes);
  const file = { proposalId, messageId, name: 'plan.txt', type: 'text', size: bytes.length } as const;
  await manager.insert(Attachment, { id, ...file, sha256, storedAt: new Date() });
  return id;
}

async function createOrganisation(
  manager: EntityManager,
  side: Side,
  kind: 'company' | 'social_enterprise',
  firstEight: string,
): Promise<string> {
  const id = newId();
  await manager.insert(Organisation, {
    id,
    kind,
    name: `${kind} ${side.name}`,
    enterpriseNumber: firstEight + String(97 - (Number(firstEight) % 97)).padStart(2, '0'),
    workForm: kind === 'company' ? null : 'maatwerkbedrijf',
    version: 1,
  });
  const personId = await createPerson(manager, `${kind.replace('_', '-')}@${side.name}.example`);
  const role = kind === 'company' ? 'company_admin' : 'enterprise_admin';
  await manager.insert(RoleAssignment, { id: newId(), personId, role, organisationId: id });
  return id;
}

async function createCapability(manager: EntityManager, establishmentId: string): Promise<string> {
  const id = newId();
  await manager.insert(Capability, {
    id,
    establishmentId,
    title: 'Manueel verpakken',
    description: 'Wij verpakken met de hand.',
    kinds: ['subcontracting'],
    version: 1,
  });
  await manager.insert(CapabilityActivity, { capabilityId: id, activityId: 'manual-packing', level: 2 });
  const monday = weekStart(addDays(brusselsDay(new Date()), 7));
  await manager.insert(CapacitySlot, { capabilityId: id, weekStart: monday, freeHours: 40 });
  return id;
}

async function createDemand(
  manager: EntityManager,
  organisationId: string,
  area: string,
  nis: string,
): Promise<string> {
  const id = newId();
  await manager.insert(Demand, {
    id,
    organisationId,
    workingAreaId: area,
    siteNis: nis,
    kind: 'subcontracting',
    title: 'Geschenkdozen vullen',
    description: 'Dozen vullen en sluiten.',
    startDate: addDays(brusselsDay(new Date()), 60),
    volume: { quantity: 1000, unit: 'piece', period: 'month' },
    details: {},
    version: 1,
  });
  await manager.insert(DemandActivity, { demandId: id, activityId: 'manual-packing', position: 0 });
  return id;
}

async function createRun(manager: EntityManager, demandId: string): Promise<string> {
  const id = newId();
  await manager.insert(MatchRun, {
    id,
    demandId,
    engineVersion: '1',
    taxonomyVersion: '1',
    weightsVersion: 'default-1',
    demandVersion: 1,
    today: '2026-01-01',
    inputsHash: '0'.repeat(64),
    weights: { activity: 100 },
    relaxations: [],
    capabilityCount: 1,
    durationMs: 1,
  });
  return id;
}

async function createMatch(
  manager: EntityManager,
  runId: string,
  demandId: string,
  capabilityId: string,
): Promise<string> {
  const id = newId();
  await manager.insert(Match, {
    id,
    runId,
    demandId,
    capabilityId,
    rank: 1,
    score: 80,
    band: 'strong',
    confidence: 1,
    contributions: [
      { criterion: 'activity', weight: 100, value: 0.8, points: 80, reason: { code: 'activity.same', params: {} } },
    ],
    adjustments: [],
  });
  return id;
}

/** One statement a kind of object: the same start for every call of a table of calls. */
const RESTORE = [
  `UPDATE demand SET status = 'submitted', status_since = now(), version = 1`,
  `UPDATE capability SET status = 'submitted', status_since = now(), on_behalf = true, version = 1`,
  `UPDATE match SET status = 'computed', dismiss_reason = NULL`,
  `UPDATE proposal SET status = 'sent_to_provider', status_since = now(), version = 1, sent_at = now(),
          forwarded_at = now(), provider_answered_at = NULL, company_answered_at = NULL`,
  `UPDATE collaboration SET status = 'checks', version = 1, starts_on = '2026-01-05', ends_on = NULL, terms = 'Dozen vullen.',
          company_agreed_at = NULL, provider_agreed_at = NULL, updated_at = now()`,
  `DELETE FROM concern WHERE ground <> 'other'`,
  `UPDATE concern SET status = 'raised', version = 1, consulted = NULL, consulted_until = NULL, advice = NULL,
          outcome = NULL, reason = NULL, conditions = NULL, decided_at = NULL, decided_by = NULL`,
  `DELETE FROM collaboration_check`,
  `DELETE FROM collaboration_conflict`,
  `UPDATE consortium_member SET answer = NULL, note = NULL, answered_at = NULL, answered_by = NULL`,
  `UPDATE surge_call SET asked_at = now(), reminded_hours = 0, ended_at = NULL, ended_as = NULL`,
  `UPDATE surge_request SET answer = NULL, per_day = NULL, from_day = NULL, until_day = NULL, note = NULL, answered_at = NULL`,
  `UPDATE failed_job SET redriven_at = NULL`,
  `UPDATE activity SET withdrawn_at = NULL WHERE withdrawn_at IS NOT NULL`,
];

async function restore(
  dataSource: DataSource,
  people: ReadonlyMap<Role, string>,
  sides: readonly Objects[],
): Promise<void> {
  for (const statement of RESTORE) await dataSource.query(statement);
  const synonyms = sides.map(({ synonym, activity, area }) => ({
    id: synonym,
    activityId: activity,
    language: 'nl' as const,
    word: `woord van ${activity}`,
    workingAreaId: area,
  }));
  await dataSource.manager.upsert(ActivitySynonym, synonyms, ['id']);
  const expiresAt = new Date(Date.now() + 3_600_000);
  const sessions = [...people].map(([role, personId]) => ({
    tokenHash: hashToken(`token-of-${role}`),
    personId,
    expiresAt,
  }));
  await dataSource.manager.upsert(Session, sessions, ['tokenHash']);
}
