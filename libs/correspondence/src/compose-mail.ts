import { renderMail, type Contact, type MailFrame, type MailParams, type RenderedMail } from '@bestuiver/mail';
import { Demand, type AnswerLink, type Mail, type Person } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { newAnswerLink, type NewAnswerLink } from './answer-link';
import type { Composer, Occasion } from './composers/composer';
import * as demandMails from './composers/demand-mails';
import * as proposalMails from './composers/proposal-mails';
import { FactReader } from './facts/fact-reader';
import { curatorAmong } from './recipients';

/** The mail kinds that occasions order, each with the one function that gathers its facts. */
const COMPOSERS = {
  demand_received: demandMails.demandReceived,
  demand_to_review: demandMails.demandToReview,
  demand_needs_info: demandMails.demandNeedsInfo,
  demand_open: demandMails.demandOpen,
  demand_rejected: demandMails.demandRejected,
  matches_ready: demandMails.matchesReady,
  no_match_yet: demandMails.noMatchYet,
  proposal_to_provider: proposalMails.proposalToProvider,
  proposal_to_company: proposalMails.proposalToCompany,
  proposal_reminder: proposalMails.proposalReminder,
  provider_answered: proposalMails.providerAnswered,
  proposal_closed: proposalMails.proposalClosed,
  proposal_expired: proposalMails.proposalExpired,
  introduction: proposalMails.introduction,
} satisfies { [K in keyof MailParams]?: Composer<K> };

export type OrderedKind = keyof typeof COMPOSERS;

export interface ComposeOptions {
  /** Where links point to, without a slash at the end. */
  readonly publicUrl: string;
}

export interface Letter {
  readonly mail: RenderedMail;
  readonly replyTo: string | null;
  /** The same words with the tokens of answer links blanked: what may be stored. */
  readonly kept: { readonly subject: string; readonly html: string; readonly text: string };
  /** The answer links in it: to be stored before it leaves. */
  readonly links: readonly NewAnswerLink[];
}

/** What stands for a token in a mail that is kept or previewed. */
const BLANKED_TOKEN = '•••';

/** Stands where a preview has no token, in letters that no address has to escape. */
const NO_TOKEN = 'token-of-a-preview';

/**
 * Writes ordered mails from today's rows, with new answer links where they have any; null for a mail whose occasion has
 * passed (the proposal was withdrawn, the demand moved on) and that must not be sent. Nothing is stored. A mail that
 * cannot be written does not keep the others from being written.
 */
export function composeMails(
  manager: EntityManager,
  mails: readonly Mail[],
  options: ComposeOptions,
): Promise<PromiseSettledResult<Letter | null>[]> {
  const reader = new FactReader(manager);
  return Promise.allSettled(mails.map((mail) => composeMail(reader, mail, options)));
}

async function composeMail(reader: FactReader, mail: Mail, options: ComposeOptions): Promise<Letter | null> {
  const to = mail.personId ? await reader.person(mail.personId) : null;
  if (!to || to.disabledAt) return null;
  const links: NewAnswerLink[] = [];
  const tokens: string[] = [];
  const letter = await write(reader, { ...mail, to }, options, (purpose, lastDay) => {
    const { token, row } = newAnswerLink({
      proposalId: mail.proposalId!,
      personId: to.id,
      purpose,
      expiresAt: endOfDay(lastDay),
    });
    links.push(row);
    tokens.push(token);
    return token;
  });
  return letter && { ...letter, kept: blank(letter.mail, tokens), links };
}

/** The mail as it would be sent to somebody now; nothing is stored and its answer link does not work. */
export async function previewMail(
  manager: EntityManager,
  mail: Pick<Mail, 'kind' | 'demandId' | 'proposalId' | 'params' | 'fromName'> & { to: Person },
  options: ComposeOptions,
): Promise<RenderedMail | null> {
  const letter = await write(new FactReader(manager), mail, options, () => NO_TOKEN);
  return letter && { ...letter.mail, ...blank(letter.mail, [NO_TOKEN]) };
}

type AnswerToken = (purpose: AnswerLink['purpose'], lastDay: string) => string;

async function write(
  reader: FactReader,
  mail: Pick<Mail, 'kind' | 'demandId' | 'proposalId' | 'params' | 'fromName'> & { to: Person },
  { publicUrl }: ComposeOptions,
  answerToken: AnswerToken,
): Promise<{ mail: RenderedMail; replyTo: string | null } | null> {
  const { to } = mail;
  const kind = mail.kind as OrderedKind;
  const occasion: Occasion = {
    reader,
    to,
    language: to.language,
    demandId: mail.demandId,
    proposalId: mail.proposalId,
    params: mail.params,
    page: (path) => `${publicUrl}${path}`,
    answerPage: (purpose, lastDay) => `${publicUrl}/answer/${answerToken(purpose, lastDay)}`,
  };
  const facts = await (COMPOSERS[kind] as Composer<OrderedKind>)(occasion);
  if (!facts) return null;
  const coordinator = await contactFor(reader, mail);
  const contact = coordinator?.email === to.email ? null : coordinator;
  const frame: MailFrame = {
    areaName: mail.fromName,
    recipientName: to.name,
    contact,
    preferencesUrl: null,
    unsubscribeUrl: null,
  };
  return {
    mail: renderMail(kind, { ...facts, ...frame } as MailParams[OrderedKind], to.language),
    replyTo: contact?.email ?? null,
  };
}

/** The coordinator who answers questions: who sent the proposal, else who coordinates the area of the demand. */
async function contactFor(
  reader: FactReader,
  { demandId, proposalId, params }: Pick<Mail, 'demandId' | 'proposalId' | 'params'>,
): Promise<Contact | null> {
  const proposal = proposalId ? await reader.proposal(proposalId) : undefined;
  const areaId = proposal ? proposal.demand.workingAreaId : await areaOfDemand(reader, demandId);
  if (!areaId) return null;
  const previewedBy = typeof params['senderId'] === 'string' ? params['senderId'] : null;
  const [coordinator] = curatorAmong((await reader.coordinators(areaId)) ?? [], proposal?.sentBy ?? previewedBy);
  return coordinator ? { name: coordinator.name, email: coordinator.email, phone: coordinator.phone } : null;
}

async function areaOfDemand({ manager }: FactReader, demandId: string | null): Promise<string | null> {
  if (!demandId) return null;
  const demand = await manager.findOne(Demand, { where: { id: demandId }, select: { id: true, workingAreaId: true } });
  return demand?.workingAreaId ?? null;
}

function blank(mail: RenderedMail, tokens: readonly string[]): Letter['kept'] {
  const without = (text: string): string => tokens.reduce((rest, token) => rest.replaceAll(token, BLANKED_TOKEN), text);
  return { subject: mail.subject, html: without(mail.html), text: without(mail.text) };
}

/** Midnight UTC after the last day to answer: a little later than midnight in Brussels, never earlier. */
function endOfDay(lastDay: string): Date {
  return new Date(Date.parse(`${lastDay}T00:00:00Z`) + 24 * 3_600_000);
}
