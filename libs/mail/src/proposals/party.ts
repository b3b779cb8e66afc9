import { card, type Block } from '../layout/blocks';

/** An organisation with the person to talk to; known to both sides from now on. */
export interface Party {
  readonly organisationName: string;
  /** Empty when it is not known. */
  readonly municipality: string;
  /** The organisation's own name when nobody is known. */
  readonly contactName: string;
  /** Empty when nobody is known. */
  readonly email: string;
  readonly phone: string | null;
}

/** Whom to call or write, with `more` lines before the person; what is not known is left out. */
export function partyCard(party: Party, ...more: readonly string[]): Block {
  const { organisationName, municipality, contactName, email, phone } = party;
  const person = contactName === organisationName ? [] : [contactName];
  const title = [organisationName, municipality].filter(Boolean).join(', ');
  return card({ title, lines: [...more, ...person], email, phone });
}
