import { HOLD_WORKING_DAYS, isSurge, neededHoursPerWeek } from '@bestuiver/domain';
import type { MailParams } from '@bestuiver/mail';
import type { Consortium, ConsortiumMember, Proposal } from '@bestuiver/persistence';
import { declineReasonLabel } from '../facts/decline-reasons';
import { placeName } from '../facts/place-name';
import { describeAnonymously, regionOf } from '../facts/sectors';
import { coverageOf, nameOf, percentOf, standingOf } from '../facts/team';
import { coverageWords, partWords, reasonWords } from '../facts/team-words';
import { contactsOf } from '../recipients';
import type { Composer, Occasion } from './composer';
import { summaryOf } from './demand-mails';
import { companyParty, declineOf, lastDayOf, partyOf, proposalIn, proposalPage, titleFor } from './proposal-mails';

interface Asked {
  readonly proposal: Proposal;
  readonly team: Consortium;
  /** The member the mail is for, as the order says; undefined when it is for somebody else. */
  readonly own: ConsortiumMember | undefined;
}

/** The proposal of a team with the team, or null when it has left the statuses the mail is about. */
async function askedIn(occasion: Occasion, ...statuses: Proposal['status'][]): Promise<Asked | null> {
  const proposal = await proposalIn(occasion, ...statuses);
  const team = proposal?.consortiumId ? await occasion.reader.team(proposal.consortiumId) : undefined;
  if (!proposal || !team) return null;
  const own = team.members.find(({ capabilityId }) => capabilityId === occasion.params['capabilityId']);
  return { proposal, team, own };
}

/** Null once the partner answered, or when the team is no longer asked. */
export const consortiumInvitation: Composer<'consortium_invitation'> = async (occasion) => {
  const asked = await askedIn(occasion, 'draft', 'sent_to_provider');
  const expiresOn = asked && lastDayOf(occasion, asked.proposal);
  if (!asked?.own || asked.own.answer || !expiresOn) return null;
  const { proposal, team, own } = asked;
  const { demand } = proposal;
  const { language } = occasion;
  const answerUrl = occasion.answerPage('provider_answer', expiresOn);
  const needed = neededHoursPerWeek(demand, own.capability);
  return {
    demand: summaryOf(demand, language, { anonymous: true }),
    companyDescription: describeAnonymously(demand.organisation, demand.site?.arrondissement ?? null, language),
    message: proposal.message,
    part: partWords(own, language),
    otherPartners: team.members.length - 1,
    reason: reasonWords(team, language)[0] ?? '',
    leads: own.lead,
    answerBy: expiresOn,
    hold: needed
      ? {
          hoursPerWeek: Math.ceil(needed * own.share),
          workingDays: isSurge(demand.surgeLevel) ? 1 : HOLD_WORKING_DAYS,
        }
      : null,
    answerUrl,
    declineUrl: declineOf(answerUrl),
  };
};

export const consortiumReminder: Composer<'consortium_reminder'> = async (occasion) => {
  const asked = await askedIn(occasion, 'sent_to_provider');
  if (!asked?.own || asked.own.answer || !asked.proposal.expiresOn) return null;
  const { proposal, team } = asked;
  const answerUrl = occasion.answerPage('provider_answer', proposal.expiresOn!);
  return {
    title: titleFor('provider', proposal),
    otherPartners: team.members.length - 1,
    answerBy: proposal.expiresOn!,
    answerUrl,
    declineUrl: declineOf(answerUrl),
  };
};

export const consortiumOutcome: Composer<'consortium_outcome'> = async (occasion) => {
  const asked = await askedIn(occasion);
  if (!asked) return null;
  const { proposal, team } = asked;
  const standing = standingOf(team.members);
  const outcome = ({ agreed: 'agreed', refused: 'declined', asked: 'expired' } as const)[standing];
  const missing = team.members.filter(({ answer }) => (outcome === 'declined' ? answer === 'out' : answer === null));
  const willing = team.members.filter(({ answer }) => answer === 'in');
  const left = team.members.filter((member) => !missing.includes(member));
  const { declineReason, declineNote } = proposal;
  return {
    outcome,
    title: proposal.demand.title,
    willing: willing.map(nameOf),
    missing: missing.map(nameOf),
    reason: outcome === 'declined' && declineReason ? declineReasonLabel(declineReason, occasion.language) : null,
    note: outcome === 'declined' ? declineNote : null,
    coverageLeft: coverageOf(left),
    url:
      outcome === 'agreed'
        ? proposalPage(occasion, proposal)
        : occasion.page(`/demands/${proposal.demandId}/consortium`),
  };
};

export const consortiumClosed: Composer<'consortium_closed'> = async (occasion) => {
  const asked = await askedIn(occasion, 'provider_declined', 'company_declined', 'expired', 'withdrawn');
  if (!asked?.own) return null;
  const { proposal, own } = asked;
  const unheard = proposal.status === 'expired' && proposal.forwardedAt === null;
  return {
    cause: proposal.status === 'provider_declined' ? 'not_all' : unheard ? 'not_in_time' : 'stopped',
    title: titleFor('provider', proposal),
    leads: own.lead,
    url: occasion.page(`/capabilities/${own.capabilityId}`),
  };
};

export const consortiumToCompany: Composer<'consortium_to_company'> = async (occasion) => {
  const asked = await askedIn(occasion, 'draft', 'sent_to_provider', 'provider_interested', 'sent_to_company');
  const expiresOn = asked && lastDayOf(occasion, asked.proposal);
  if (!asked || !expiresOn) return null;
  const { proposal, team } = asked;
  const { language } = occasion;
  const answerUrl = occasion.answerPage('company_answer', expiresOn);
  return {
    title: proposal.demand.title,
    partners: team.members.map((member) => anonymousPartner(member, occasion)),
    reasons: [coverageWords(team, language), ...reasonWords(team, language)],
    answerBy: expiresOn,
    answerUrl,
    declineUrl: declineOf(answerUrl),
  };
};

export const consortiumIntroduction: Composer<'consortium_introduction'> = async (occasion) => {
  const asked = await askedIn(occasion, 'introduced');
  if (!asked) return null;
  const { proposal, team, own } = asked;
  const [lead, ...others] = await Promise.all(team.members.map((member) => namedPartner(member, occasion)));
  const reader = occasion.params['reader'];
  const to = reader === 'company' || reader === 'coordinator' ? reader : 'partner';
  return {
    to,
    title: proposal.demand.title,
    company: await companyParty(occasion, proposal),
    lead: lead!,
    others,
    url: own && !own.lead ? occasion.page(`/invitations/${team.id}`) : proposalPage(occasion, proposal),
  };
};

function anonymousPartner(
  { capability, share, lead }: ConsortiumMember,
  { language }: Occasion,
): MailParams['consortium_to_company']['partners'][number] {
  const { organisation, municipality } = capability.establishment;
  return {
    workForm: organisation.workForm ?? 'social_enterprise_other',
    region: regionOf(municipality.arrondissement, language),
    percent: percentOf(share),
    leads: lead,
  };
}

async function namedPartner(
  { capability, share }: ConsortiumMember,
  { reader, language }: Occasion,
): Promise<MailParams['consortium_introduction']['lead']> {
  const { organisation, municipality } = capability.establishment;
  const [contact] = await contactsOf(reader.manager, organisation.id);
  return { ...partyOf(organisation, placeName(municipality, language), contact), percent: percentOf(share) };
}
