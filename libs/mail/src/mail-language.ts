import type { Language, OrganisationKind } from '@bestuiver/domain';

/** The language a mail is written in: authorities in Flanders are addressed in Dutch (domain dossier 6.6). */
export function mailLanguage(recipient: OrganisationKind | null, preferred: Language): Language {
  return recipient === 'local_authority' ? 'nl' : preferred;
}
