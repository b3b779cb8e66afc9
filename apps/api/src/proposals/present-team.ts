import { regionOf, standingOf } from '@bestuiver/correspondence';
import type { Language } from '@bestuiver/domain';
import type { ConsortiumMember, Proposal } from '@bestuiver/persistence';
import type { Answer, ProposedPartnerDto, ProposedTeamDto } from './proposal.dto';

export interface TeamReader {
  readonly party: 'coordinator' | 'provider' | 'company';
  readonly language: Language;
  /** The partner the reader answers for; null for everybody else. */
  readonly ownCapabilityId: string | null;
}

/**
 * The team of a proposal: partners learn each other's names once all of them said yes, the company once it did as well
 * (domain dossier 5.5). Null for a provider alone.
 */
export function teamAsSeenBy(
  { party, language, ownCapabilityId }: TeamReader,
  proposal: Proposal,
): ProposedTeamDto | null {
  const { consortium, status } = proposal;
  if (!consortium) return null;
  const agreed = standingOf(consortium.members) === 'agreed';
  const named = { coordinator: true, provider: agreed, company: status === 'introduced' }[party];
  const partnerOf = (member: ConsortiumMember): ProposedPartnerDto => {
    const { organisation, municipality } = member.capability.establishment;
    const own = member.capabilityId === ownCapabilityId;
    const shown = named || own;
    return {
      organisation: shown ? organisation.name : null,
      place: shown
        ? language === 'fr'
          ? municipality.nameFr
          : municipality.nameNl
        : regionOf(municipality.arrondissement, language),
      share: member.share,
      lead: member.lead,
      own,
      answer: party === 'coordinator' || own ? answerOfMember(member) : null,
    };
  };
  return { id: consortium.id, coverage: consortium.coverage, partners: leadFirst(consortium.members).map(partnerOf) };
}

/** What a partner answered; null while it did not. */
export const answerOfMember = ({ answer }: Pick<ConsortiumMember, 'answer'>): Answer | null =>
  answer && (answer === 'in' ? 'interested' : 'declined');

const leadFirst = (members: readonly ConsortiumMember[]): ConsortiumMember[] =>
  [...members].sort(
    (one, other) =>
      Number(other.lead) - Number(one.lead) ||
      other.share - one.share ||
      (one.capabilityId < other.capabilityId ? -1 : 1),
  );

const TEAM: Readonly<Record<Language, (count: number) => string>> = {
  nl: (count) => `Een team van ${count} ondernemingen`,
  fr: (count) => `Une équipe de ${count} entreprises`,
  en: (count) => `A team of ${count} enterprises`,
};

/** What stands in the place of an offer for those who are not in the team. */
export const teamTitle = (members: readonly unknown[], language: Language): string => TEAM[language](members.length);
