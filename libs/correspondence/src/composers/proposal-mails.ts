import {
  brusselsDay,
  HOLD_WORKING_DAYS,
  isSurge,
  neededHoursPerWeek,
  planHold,
  withoutName,
  type IsoDate,
  type ProposalStatus,
} from '@bestuiver/domain';
import type { MailParams } from '@bestuiver/mail';
import { CapacityHold, Collaboration, Municipality, type Organisation, type Proposal } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { declineReasonLabel } from '../facts/decline-reasons';
import { matchWords } from '../facts/match-words';
import { placeName } from '../facts/place-name';
import { describeAnonymously, regionOf } from '../facts/sectors';
import { contactsOf, demandContacts } from '../recipients';
import type { Composer, Occasion } from './composer';
import { summaryOf } from './demand-mails';

type Party = MailParams['introduction']['company'];
type SizeClass = NonNullable<MailParams['proposal_to_company']['provider']['size']>;

/** The proposal, or null when it has left the statuses the mail is about. */
export async function proposalIn(occasion: Occasion, ...statuses: ProposalStatus[]): Promise<Proposal | null> {
  const proposal = await occasion.reader.proposal(occasion.proposalId!);
  if (!proposal) throw new Error(`There is no proposal "${occasion.proposalId}" to write about.`);
  return statuses.length === 0 || statuses.includes(proposal.status) ? proposal : null;
}

export const proposalPage = ({ page }: Occasion, { id }: Proposal): string => page(`/proposals/${id}`);
export const declineOf = (answerUrl: string): string => `${answerUrl}?answer=declined`;

export const proposalToProvider: Composer<'proposal_to_provider'> = async (occasion) => {
  const proposal = await proposalIn(occasion, 'draft', 'sent_to_provider');
  const expiresOn = proposal && lastDayOf(occasion, proposal);
  if (!proposal?.match || !expiresOn) return null;
  const { demand, match } = proposal;
  const words = matchWords(match, occasion.language);
  const answerUrl = occasion.answerPage('provider_answer', expiresOn);
  return {
    demand: summaryOf(demand, occasion.language, { anonymous: true }),
    companyDescription: describeAnonymously(
      demand.organisation,
      demand.site?.arrondissement ?? null,
      occasion.language,
    ),
    message: proposal.message,
    reasons: words.strongest,
    checks: words.checks,
    answerBy: expiresOn,
    hold: await holdOf(occasion, proposal, expiresOn),
    answerUrl,
    declineUrl: declineOf(answerUrl),
  };
};

export const proposalToCompany: Composer<'proposal_to_company'> = async (occasion) => {
  const proposal = await proposalIn(occasion, 'draft', 'sent_to_provider', 'provider_interested', 'sent_to_company');
  const expiresOn = proposal && lastDayOf(occasion, proposal);
  if (!proposal?.match || !expiresOn) return null;
  const { demand, match, provider, capability } = proposal;
  const words = matchWords(match, occasion.language);
  const answerUrl = occasion.answerPage('company_answer', expiresOn);
  return {
    title: demand.title,
    provider: {
      workForm: provider.workForm ?? 'social_enterprise_other',
      region: regionOf(capability.establishment.municipality.arrondissement, occasion.language),
      size: sizeOf(provider),
    },
    reasons: words.strongest,
    checks: words.checks,
    answerBy: expiresOn,
    answerUrl,
    declineUrl: declineOf(answerUrl),
  };
};

export const proposalReminder: Composer<'proposal_reminder'> = async (occasion) => {
  const proposal = await proposalIn(occasion, 'sent_to_provider', 'sent_to_company');
  if (!proposal?.expiresOn) return null;
  const to = proposal.status === 'sent_to_company' ? 'company' : 'provider';
  const answerUrl = occasion.answerPage(`${to}_answer`, proposal.expiresOn);
  return {
    to,
    title: titleFor(to, proposal),
    answerBy: proposal.expiresOn,
    answerUrl,
    declineUrl: declineOf(answerUrl),
  };
};

export const providerAnswered: Composer<'provider_answered'> = async (occasion) => {
  const proposal = (await proposalIn(occasion))!;
  const declined = proposal.status === 'provider_declined';
  return {
    answer: declined ? 'declined' : 'interested',
    enterpriseName: proposal.provider.name,
    title: proposal.demand.title,
    reason: declined && proposal.declineReason ? declineReasonLabel(proposal.declineReason, occasion.language) : null,
    note: declined ? proposal.declineNote : proposal.providerNote,
    holdUntil: declined ? null : await heldUntil(occasion, proposal),
    proposalUrl: proposalPage(occasion, proposal),
  };
};

export const companyDeclined: Composer<'company_declined'> = async (occasion) => {
  const proposal = await proposalIn(occasion, 'company_declined');
  if (!proposal) return null;
  const { demand, provider, declineReason, declineNote } = proposal;
  const released = await occasion.reader.manager.existsBy(CapacityHold, {
    proposalId: proposal.id,
    releaseReason: 'declined',
  });
  return {
    companyName: demand.organisation.name,
    enterpriseName: provider.name,
    title: demand.title,
    reason: declineReason ? declineReasonLabel(declineReason, occasion.language) : null,
    note: declineNote,
    released,
    proposalUrl: proposalPage(occasion, proposal),
  };
};

export const proposalClosed: Composer<'proposal_closed'> = async (occasion) => {
  const proposal = await proposalIn(occasion, 'company_declined', 'withdrawn', 'expired');
  if (!proposal) return null;
  const to = occasion.params['reader'] === 'company' ? 'company' : 'provider';
  return {
    to,
    title: titleFor(to, proposal),
    url:
      to === 'company'
        ? occasion.page(`/demands/${proposal.demandId}`)
        : occasion.page(`/capabilities/${proposal.capabilityId}`),
  };
};

export const proposalExpired: Composer<'proposal_expired'> = async (occasion) => {
  const proposal = await proposalIn(occasion, 'expired');
  if (!proposal) return null;
  const silent = proposal.forwardedAt
    ? await companyParty(occasion, proposal)
    : await providerParty(occasion, proposal);
  const sentOn = brusselsDay(proposal.forwardedAt ?? proposal.sentAt ?? proposal.createdAt);
  const released = await occasion.reader.manager.existsBy(CapacityHold, {
    proposalId: proposal.id,
    releaseReason: 'expired',
  });
  return { title: proposal.demand.title, silent, sentOn, released, proposalUrl: proposalPage(occasion, proposal) };
};

export const introduction: Composer<'introduction'> = async (occasion) => {
  const proposal = await proposalIn(occasion, 'introduced');
  if (!proposal) return null;
  return {
    to: readerOf(occasion),
    title: proposal.demand.title,
    company: await companyParty(occasion, proposal),
    provider: await providerParty(occasion, proposal),
    proposalUrl: proposalPage(occasion, proposal),
  };
};

export const introductionCheck: Composer<'introduction_check'> = async (occasion) => {
  const proposal = await proposalIn(occasion, 'introduced');
  if (!proposal) return null;
  const { manager } = occasion.reader;
  const proposalUrl = proposalPage(occasion, proposal);
  const collaboration = await manager.findOneBy(Collaboration, { proposalId: proposal.id });
  return {
    title: proposal.demand.title,
    other:
      readerOf(occasion) === 'company'
        ? await providerParty(occasion, proposal)
        : await companyParty(occasion, proposal),
    agreeUrl: collaboration ? occasion.page(`/collaborations/${collaboration.id}`) : proposalUrl,
    helpUrl: `${proposalUrl}#conversation`,
  };
};

/** What a yes on the last day to answer would hold, as far as is known now. */
async function holdOf(
  { reader }: Occasion,
  { demand, capability, capabilityId, beyondFree }: Proposal,
  today: IsoDate,
): Promise<MailParams['proposal_to_provider']['hold']> {
  const hoursPerWeek = neededHoursPerWeek(demand, capability);
  if (hoursPerWeek === null || hoursPerWeek <= 0) return null;
  const weeks = (await reader.calendar(capabilityId)) ?? [];
  const { startDate, endDate } = demand;
  const held = planHold({ today, startDate, endDate, hoursPerWeek, beyondFree, weeks });
  if (!held.some(({ hours }) => hours > 0)) return null;
  return { hoursPerWeek: Math.ceil(hoursPerWeek), workingDays: isSurge(demand.surgeLevel) ? 1 : HOLD_WORKING_DAYS };
}

async function heldUntil({ reader }: Occasion, { id: proposalId }: Proposal): Promise<string | null> {
  const hold = await reader.manager.findOneBy(CapacityHold, { proposalId, status: 'held' });
  return hold?.heldUntil ?? null;
}

/** The last day to answer; a preview of a draft passes the day it would get. */
export function lastDayOf({ params }: Occasion, { expiresOn }: Proposal): string | null {
  return expiresOn ?? (typeof params['expiresOn'] === 'string' ? params['expiresOn'] : null);
}

/** The title of the demand; a provider does not read the company's name in it. */
export function titleFor(to: 'company' | 'provider', { demand }: Proposal): string {
  return to === 'company' ? demand.title : withoutName(demand.title, demand.organisation.name);
}

export function readerOf({ params }: Occasion): 'company' | 'provider' | 'coordinator' {
  const reader = params['reader'];
  return reader === 'company' || reader === 'coordinator' ? reader : 'provider';
}

export async function providerParty(
  { reader, language }: Occasion,
  { provider, capability }: Proposal,
): Promise<Party> {
  const [contact] = await contactsOf(reader.manager, provider.id);
  return partyOf(provider, placeName(capability.establishment.municipality, language), contact);
}

export async function companyParty({ reader, language }: Occasion, { demand }: Proposal): Promise<Party> {
  const { manager } = reader;
  const [contact] = await demandContacts(manager, demand);
  const site = demand.site ?? (await mainMunicipality(manager, demand.organisationId));
  return partyOf(demand.organisation, site ? placeName(site, language) : '', contact);
}

function mainMunicipality(manager: EntityManager, organisationId: string): Promise<Municipality | null> {
  return manager
    .createQueryBuilder(Municipality, 'm')
    .innerJoin('establishment', 'e', 'e.nis_code = m.nis_code')
    .where('e.organisation_id = :organisationId', { organisationId })
    .orderBy('e.main', 'DESC')
    .getOne();
}

export function partyOf(
  organisation: Organisation,
  municipality: string,
  contact: { name: string; email: string; phone: string | null } | undefined,
): Party {
  return {
    organisationName: organisation.name,
    municipality,
    contactName: contact?.name ?? organisation.name,
    email: contact?.email ?? '',
    phone: contact?.phone ?? null,
  };
}

/** Words for the band of staff; the exact number could give an enterprise away. */
function sizeOf({ fteBand }: Organisation): SizeClass | null {
  if (fteBand === null) return null;
  if (fteBand === '250+') return 'large';
  return Number(fteBand.split('-')[0]) >= 50 ? 'medium' : 'small';
}
