/** What every mail about a collaboration tells of it; the parties know each other since the introduction. */
export interface CollaborationSides {
  readonly to: 'company' | 'provider' | 'coordinator';
  /** What the demand asked. */
  readonly title: string;
  readonly companyName: string;
  readonly providerName: string;
  /** The page of the collaboration. */
  readonly url: string;
}

/** The party a reader works with. */
export const otherOf = ({ to, companyName, providerName }: CollaborationSides): string =>
  to === 'company' ? providerName : companyName;

const WHY = {
  nl: {
    party: 'uw organisatie is partij in deze samenwerking.',
    coordinator: 'u begeleidt deze samenwerking.',
  },
  fr: {
    party: 'votre organisation participe à cette collaboration.',
    coordinator: 'vous suivez cette collaboration.',
  },
  en: {
    party: 'your organisation is a party in this collaboration.',
    coordinator: 'you are guiding this collaboration.',
  },
} as const;

/** Why a reader gets a mail about the collaboration. */
export const whyOf = (language: keyof typeof WHY, { to }: Pick<CollaborationSides, 'to'>): string =>
  WHY[language][to === 'coordinator' ? 'coordinator' : 'party'];
