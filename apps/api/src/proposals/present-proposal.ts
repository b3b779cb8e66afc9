import { contactsOf, coverageWords, demandContacts, matchWords, reasonWords } from '@bestuiver/correspondence';
import {
  legalVerbs,
  type IsoDate,
  PROPOSAL_LIFE_CYCLE,
  type Language,
  type Permission,
  type ProposalStatus,
  type ProposalVerb,
  withoutName,
} from '@bestuiver/domain';
import { Proposal, type Person } from '@bestuiver/persistence';
import type { Taxonomy } from '@bestuiver/taxonomy';
import type { EntityManager } from 'typeorm';
import type { Reader } from '../access/reader';
import { activityIdsOf } from '../demands/present-demand';
import { instant } from '../http/instant';
import type {
  ContactCardDto,
  ProposalDto,
  ProposalSummaryDto,
  ProposedCapabilityDto,
  ProposedDemandDto,
} from './proposal.dto';
import { presentHold } from './present-hold';
import { teamAsSeenBy, teamTitle } from './present-team';
import { partyOf } from './proposal-scope';

type Party = ProposalSummaryDto['party'];

/** Everything a proposal is shown with. */
export const SHOWN = {
  match: true,
  provider: true,
  demand: { organisation: true, site: true, activities: true },
  capability: { establishment: { municipality: true } },
  consortium: { members: { capability: { establishment: { organisation: true, municipality: true } } } },
} as const;

const VERB_PERMISSION: Readonly<Partial<Record<ProposalVerb, Permission>>> = {
  send: 'proposal.send',
  withdraw: 'proposal.send',
  provider_accept: 'proposal.answer_own',
  provider_decline: 'proposal.answer_own',
  company_accept: 'proposal.answer_own',
  company_decline: 'proposal.answer_own',
};

const isIntroduced = (status: ProposalStatus): boolean => status === 'introduced';

/** The name of a provider; of a team that of its lead, and how many more. */
const named = (name: string, { consortium }: Proposal): string =>
  consortium ? `${name} + ${consortium.members.length - 1}` : name;

/** A proposal in a list, as far as the reader may see it. Loaded with `SHOWN`. */
export function summariseProposal(proposal: Proposal, reader: Reader): ProposalSummaryDto {
  const { demand } = proposal;
  const party = partyOf(reader, proposal, demand);
  const demandShown = demandAsSeenBy(party, proposal, reader.language);
  const capabilityShown = capabilityAsSeenBy(party, proposal, reader.language);
  return {
    id: proposal.id,
    status: proposal.status,
    statusSince: instant(proposal.statusSince),
    party,
    demandId: demand.id,
    demandTitle: demandShown.title,
    demandKind: demand.kind,
    capabilityTitle: capabilityShown.title,
    provider: capabilityShown.organisation && named(capabilityShown.organisation, proposal),
    company: demandShown.organisation,
    sentAt: instant(proposal.sentAt),
    expiresOn: proposal.expiresOn,
    verbs: verbsFor(reader, proposal),
  };
}

/** A proposal as its page shows it: each party sees what double opt-in lets it see. */
export async function presentProposal(
  manager: EntityManager,
  taxonomy: Taxonomy,
  reader: Reader,
  id: string,
  today: IsoDate,
): Promise<ProposalDto> {
  const proposal = await manager.findOneOrFail(Proposal, { where: { id }, relations: SHOWN });
  const party = partyOf(reader, proposal, proposal.demand);
  const curates = party === 'coordinator';
  const sees = (own: Party): boolean => curates || party === own;
  const demand = demandAsSeenBy(party, proposal, reader.language);
  return {
    ...summariseProposal(proposal, reader),
    demand: { ...demand, activities: activityLabels(proposal, taxonomy, reader.language) },
    capability: capabilityAsSeenBy(party, proposal, reader.language),
    team: teamAsSeenBy({ party, language: reader.language, ownCapabilityId: ownPartOf(party, proposal) }, proposal),
    matchId: curates ? proposal.matchId : null,
    message: sees('provider') ? proposal.message : null,
    reasons: reasonsOf(proposal, reader.language),
    declineReason:
      curates || isOwnDecline(party, proposal.status) ? (proposal.declineReason as ProposalDto['declineReason']) : null,
    declineNote: curates || isOwnDecline(party, proposal.status) ? proposal.declineNote : null,
    providerNote: sees('provider') ? proposal.providerNote : null,
    companyNote: sees('company') ? proposal.companyNote : null,
    withdrawReason: curates ? (proposal.withdrawReason as ProposalDto['withdrawReason']) : null,
    providerAnsweredAt: sees('provider') ? instant(proposal.providerAnsweredAt) : null,
    forwardedAt: instant(proposal.forwardedAt),
    companyAnsweredAt: sees('company') ? instant(proposal.companyAnsweredAt) : null,
    introducedAt: instant(proposal.introducedAt),
    contacts: isIntroduced(proposal.status) ? await contactCards(manager, proposal) : [],
    hold: await holdSeenBy(manager, party, proposal, today),
    beyondFree: proposal.beyondFree,
    createdAt: instant(proposal.createdAt),
    version: proposal.version,
  };
}

/** The demand without what a provider may not know before the introduction. */
export function demandAsSeenBy(party: Party, proposal: Proposal, language: Language): ProposedDemandDto {
  const { demand, status } = proposal;
  const named = party !== 'provider' || isIntroduced(status);
  const shown = (text: string): string => (named ? text : withoutName(text, demand.organisation.name));
  return {
    id: demand.id,
    kind: demand.kind,
    title: shown(demand.title),
    description: shown(demand.description),
    organisation: named ? demand.organisation.name : null,
    municipality: demand.site && (language === 'fr' ? demand.site.nameFr : demand.site.nameNl),
    startDate: demand.startDate,
    endDate: demand.endDate,
    volume: demand.volume,
    activities: [],
    requiredCertifications: demand.requiredCertifications ?? [],
    onSite: demand.onSite,
  };
}

/** The capability without what a company may not know before the introduction. */
export function capabilityAsSeenBy(party: Party, proposal: Proposal, language: Language): ProposedCapabilityDto {
  const { capability, provider, status } = proposal;
  const { municipality } = capability.establishment;
  const named = party !== 'company' || isIntroduced(status);
  return {
    id: named ? capability.id : null,
    title: titleAsSeenBy(party, proposal, language),
    description: named ? capability.description : null,
    organisation: named ? provider.name : null,
    municipality: named ? (language === 'fr' ? municipality.nameFr : municipality.nameNl) : null,
  };
}

function titleAsSeenBy(
  party: Party,
  { capability, provider, consortium, status }: Proposal,
  language: Language,
): string {
  if (consortium && party !== 'provider') return teamTitle(consortium.members, language);
  const named = party !== 'company' || isIntroduced(status);
  return named ? capability.title : withoutName(capability.title, provider.name);
}

/** Why these were brought together, in words that name nobody. */
export function reasonsOf({ match, consortium }: Proposal, language: Language): string[] {
  if (match) return [...matchWords(match, language).strongest];
  return consortium ? [coverageWords(consortium, language), ...reasonWords(consortium, language)] : [];
}

const ownPartOf = (party: Party, { capabilityId }: Proposal): string | null =>
  party === 'provider' ? capabilityId : null;

/** Of a team the lead sees its own part; the coordinator reads in the team what each partner does. */
async function holdSeenBy(
  manager: EntityManager,
  party: Party,
  proposal: Proposal,
  today: IsoDate,
): Promise<ProposalDto['hold']> {
  const own = proposal.consortium?.members.find(({ capabilityId }) => capabilityId === proposal.capabilityId);
  if (party === 'company' || (proposal.consortium && party === 'coordinator')) return null;
  return presentHold(manager, proposal, proposal.demand, today, own);
}

export const activityLabels = ({ demand }: Proposal, taxonomy: Taxonomy, language: Language): string[] =>
  activityIdsOf(demand).map((id) => taxonomy.label(id)?.[language] ?? id);

const isOwnDecline = (party: Party, status: ProposalStatus): boolean => status === `${party}_declined`;

function verbsFor(reader: Reader, proposal: Proposal): ProposalVerb[] {
  return (Object.entries(VERB_PERMISSION) as [ProposalVerb, Permission][])
    .filter(([verb, permission]) => {
      if (verb.startsWith('provider_') && leadAnswered(proposal)) return false;
      const asProvider = verb.startsWith('provider_') ? proposal.providerId : null;
      const asCompany = verb.startsWith('company_') ? proposal.demand.organisationId : null;
      const owner = asProvider ?? asCompany;
      const belonging = { organisationIds: owner ? [owner] : [], areaIds: [proposal.demand.workingAreaId] };
      const acting = reader.actingOn(permission, belonging);
      return acting && legalVerbs(PROPOSAL_LIFE_CYCLE, proposal.status, acting.actor).includes(verb);
    })
    .map(([verb]) => verb);
}

/** The lead of a team said yes and waits for its partners. */
const leadAnswered = ({ consortium, capabilityId }: Proposal): boolean =>
  consortium?.members.some((member) => member.capabilityId === capabilityId && member.answer !== null) ?? false;

/** Who to talk to once both sides agreed; of a team the lead first. */
export async function contactCards(
  manager: EntityManager,
  { provider, demand, consortium }: Pick<Proposal, 'provider' | 'demand'> & Partial<Pick<Proposal, 'consortium'>>,
): Promise<ContactCardDto[]> {
  const card = (party: 'provider' | 'company', organisation: string, person: Person): ContactCardDto => ({
    party,
    organisation,
    name: person.name,
    email: person.email,
    phone: person.phone,
  });
  const partners = (consortium?.members ?? [])
    .map(({ capability }) => capability.establishment.organisation)
    .filter(({ id }) => id !== provider.id);
  const providers: ContactCardDto[] = [];
  for (const { id, name } of [provider, ...partners])
    providers.push(...(await contactsOf(manager, id)).map((person) => card('provider', name, person)));
  return [
    ...providers,
    ...(await demandContacts(manager, demand)).map((person) => card('company', demand.organisation.name, person)),
  ];
}
