import type { IsoDate, Language } from '@bestuiver/domain';
import type { MailFrame, MailKind, MailParams } from '@bestuiver/mail';
import type { Person } from '@bestuiver/persistence';
import type { FactReader } from '../facts/fact-reader';

/** What a composer knows of the mail it gathers the facts for. */
export interface Occasion {
  readonly reader: FactReader;
  readonly to: Person;
  readonly language: Language;
  readonly demandId: string | null;
  readonly proposalId: string | null;
  readonly params: Readonly<Record<string, unknown>>;
  /** What the reader answers to the mail comes in and reaches the conversation. */
  readonly answersByMail: boolean;
  /** Address of a page of the product, e.g. `page('/demands/…')`. */
  page(path: string): string;
  /** Address of the page where this reader answers the proposal; each mail gets a link of its own. */
  answerPage(purpose: 'provider_answer' | 'company_answer', lastDay: IsoDate): string;
  /** Address of the page where this reader answers a surge call; each mail gets a link of its own. */
  surgePage(): string;
  /** What is left of mails that waited for an overview. */
  gathered(mailIds: readonly string[]): Promise<Gathered[]>;
}

/** A mail that waited for an overview: its subject and the page it leads to. */
export interface Gathered {
  readonly text: string;
  readonly url: string;
}

/** The facts of one mail kind, without the frame that all mails share. */
export type Facts<K extends MailKind> = Omit<MailParams[K], keyof MailFrame>;

/** Gathers a mail's facts from today's rows; null when the occasion has passed and the mail must not go out. */
export type Composer<K extends MailKind> = (occasion: Occasion) => Promise<Facts<K> | null>;
