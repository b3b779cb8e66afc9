import type { Language } from '@bestuiver/domain';
import type { Block } from './layout/blocks';
import type { Format } from './words/format';

/** A person the reader can turn to. */
export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly phone?: string | null;
}

/** What every mail needs besides its own facts: who sends, who reads, whom to ask, and the way out. */
export interface MailFrame {
  /** Name of the working area; also the sender's name. */
  readonly areaName: string;
  /** How the reader is addressed; null greets without a name. */
  readonly recipientName: string | null;
  /** The coordinator who answers questions; null on mails of the platform itself. */
  readonly contact: Contact | null;
  /** Page to choose which mails to get, and how often. */
  readonly preferencesUrl: string | null;
  /** One-click address (RFC 8058); null on mails that belong to a running agreement or account. */
  readonly unsubscribeUrl: string | null;
}

/** Words that every mail has, whatever it is about. */
export interface Words {
  readonly subject: string;
  /** Shown in the list of mails after the subject; adds to it, does not repeat it. */
  readonly preheader: string;
  /** Why the reader gets this mail. */
  readonly why: string;
}

/** What a template makes of its params in one language. */
export interface MailContent extends Words {
  readonly blocks: readonly Block[];
}

export type MailTemplate<P> = (params: P, format: Format) => MailContent;

/**
 * A mail kind: its words in each language and the one structure they share. A missing language does not compile, and
 * no language can lack a link that another has.
 */
export function defineMail<P>() {
  return <W extends Words>(
    words: Readonly<Record<Language, (params: P, format: Format) => W>>,
    compose: (words: W, params: P, format: Format) => readonly Block[],
  ): MailTemplate<P> => {
    return (params, format) => {
      const chosen = words[format.language](params, format);
      return { ...pick(chosen), blocks: compose(chosen, params, format) };
    };
  };
}

const pick = ({ subject, preheader, why }: Words): Words => ({ subject, preheader, why });
