import type { Language } from '@bestuiver/domain';
import {
  escapeHtml,
  renderMail,
  type Contact,
  type MailFrame,
  type MailParams,
  type RenderedMail,
} from '@bestuiver/mail';
import { Demand, Mail, type AnswerLink, type Person } from '@bestuiver/persistence';
import { In, type EntityManager } from 'typeorm';
import { newAnswerLink, type NewAnswerLink } from './answer-link';
import type { Composer, Gathered, Occasion } from './composers/composer';
import * as collaborationMails from './composers/collaboration-mails';
import * as concernMails from './composers/concern-mails';
import * as conversationMails from './composers/conversation-mails';
import * as consortiumMails from './composers/consortium-mails';
import * as coordinationMails from './composers/coordination-mails';
import * as demandMails from './composers/demand-mails';
import * as holdMails from './composers/hold-mails';
import * as offerMails from './composers/offer-mails';
import * as proposalMails from './composers/proposal-mails';
import * as successionMails from './composers/succession-mails';
import * as surgeMails from './composers/surge-mails';
import { MAIL_RULES, mayTurnOff } from './delivery/mail-rules';
import { FactReader } from './facts/fact-reader';
import { newMailLink, type NewMailLink } from './preferences/mail-links';
import { blankTokens } from './blank-tokens';
import { curatorAmong } from './recipients';

/** The mail kinds that occasions order, each with the one function that gathers its facts. */
const COMPOSERS = {
  demand_received: demandMails.demandReceived,
  demand_to_review: demandMails.demandToReview,
  demand_needs_info: demandMails.demandNeedsInfo,
  demand_info_reminder: demandMails.demandInfoReminder,
  demand_open: demandMails.demandOpen,
  demand_rejected: demandMails.demandRejected,
  matches_ready: demandMails.matchesReady,
  no_match_yet: demandMails.noMatchYet,
  proposal_to_provider: proposalMails.proposalToProvider,
  proposal_to_company: proposalMails.proposalToCompany,
  proposal_reminder: proposalMails.proposalReminder,
  provider_answered: proposalMails.providerAnswered,
  company_declined: proposalMails.companyDeclined,
  proposal_closed: proposalMails.proposalClosed,
  proposal_expired: proposalMails.proposalExpired,
  next_candidate: successionMails.nextCandidate,
  soft_hold_ending: holdMails.softHoldEnding,
  introduction: proposalMails.introduction,
  introduction_check: proposalMails.introductionCheck,
  proposal_message: conversationMails.proposalMessage,
  message_not_passed: conversationMails.messageNotPassed,
  consortium_invitation: consortiumMails.consortiumInvitation,
  consortium_reminder: consortiumMails.consortiumReminder,
  consortium_outcome: consortiumMails.consortiumOutcome,
  consortium_closed: consortiumMails.consortiumClosed,
  consortium_to_company: consortiumMails.consortiumToCompany,
  consortium_introduction: consortiumMails.consortiumIntroduction,
  surge_call: surgeMails.surgeCall,
  surge_outcome: surgeMails.surgeOutcome,
  surge_level: surgeMails.surgeLevel,
  capability_confirmation: offerMails.capabilityConfirmation,
  capability_stale: offerMails.capabilityStale,
  capability_hidden: offerMails.capabilityHidden,
  certificate_expiring: offerMails.certificateExpiring,
  recognition_expiring: offerMails.recognitionExpiring,
  checks_open: collaborationMails.checksOpen,
  notice_due: collaborationMails.noticeDue,
  collaboration_starts: collaborationMails.collaborationStarts,
  follow_up_due: collaborationMails.followUpDue,
  collaboration_at_risk: collaborationMails.collaborationAtRisk,
  agreement_ends: collaborationMails.agreementEnds,
  evaluation_due: collaborationMails.evaluationDue,
  concern_raised: concernMails.concernRaised,
  concern_waiting: concernMails.concernWaiting,
  concern_decided: concernMails.concernDecided,
  escalation: coordinationMails.escalation,
  weekly_digest: coordinationMails.weeklyDigest,
  mail_digest: coordinationMails.mailDigest,
  address_unreachable: coordinationMails.addressUnreachable,
} satisfies { [K in keyof MailParams]?: Composer<K> };

export type OrderedKind = keyof typeof COMPOSERS;

export interface ComposeOptions {
  /** Where links point to, without a slash at the end. */
  readonly publicUrl: string;
}

export interface SendOptions extends ComposeOptions {
  readonly now: Date;
  /** Domain whose mail comes back to the product: answers and reports of mail servers. Null when nobody listens. */
  readonly inboundDomain: string | null;
}

export interface Letter {
  readonly mail: RenderedMail;
  readonly replyTo: string | null;
  /** Where mail servers report that it did not arrive; null when nobody listens. */
  readonly returnTo: string | null;
  /** The same words with the tokens of its links blanked, and their language: what may be stored. */
  readonly kept: {
    readonly subject: string;
    readonly html: string;
    readonly text: string;
    readonly language: Language;
  };
  /** The answer links in it: to be stored before it leaves. */
  readonly links: readonly NewAnswerLink[];
  /** The links to its preferences, out of its category, and back into the conversation: stored along with them. */
  readonly mailLinks: readonly NewMailLink[];
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
  options: SendOptions,
): Promise<PromiseSettledResult<Letter | null>[]> {
  const reader = new FactReader(manager);
  return Promise.allSettled(mails.map((mail) => composeMail(reader, mail, options)));
}

async function composeMail(reader: FactReader, mail: Mail, options: SendOptions): Promise<Letter | null> {
  const to = mail.personId ? await reader.person(mail.personId) : null;
  if (!to || to.disabledAt) return null;
  const links: NewAnswerLink[] = [];
  const mailLinks: NewMailLink[] = [];
  const tokens: string[] = [];
  const { category } = MAIL_RULES[mail.kind as OrderedKind];
  const mailToken = (purpose: NewMailLink['purpose']): string => {
    const { token, row } = newMailLink(purpose, {
      address: mail.toAddress,
      mailId: mail.id,
      category: purpose === 'unsubscribe' ? category : null,
      now: options.now,
    });
    mailLinks.push(row);
    tokens.push(token);
    return token;
  };
  const inbound = (purpose: 'reply' | 'bounce', name: string): string | null =>
    options.inboundDomain && `${name}+${mailToken(purpose)}@${options.inboundDomain}`;
  const ways = waysOut(mail, options, mailToken);
  const letter = await write(
    reader,
    { ...mail, to },
    {
      ...options,
      ways,
      answersByMail: options.inboundDomain !== null,
      surgeToken: () => mailToken('surge_answer'),
    },
    (purpose, lastDay) => {
      const { token, row } = newAnswerLink({
        proposalId: mail.proposalId!,
        personId: to.id,
        purpose,
        expiresAt: endOfDay(lastDay),
      });
      links.push(row);
      tokens.push(token);
      return token;
    },
  );
  if (!letter) return null;
  const replyTo = (converses(mail) && inbound('reply', 'replies')) || letter.replyTo;
  const returnTo = inbound('bounce', 'bounces');
  const kept = { ...blank(letter.mail, tokens), language: letter.language };
  return { ...letter, replyTo, returnTo, kept, links, mailLinks };
}

/** Partners of a team answer the coordinator: in the conversation the lead speaks for them. */
const converses = ({ proposalId, params }: Mail): boolean => proposalId !== null && params['reader'] !== 'partner';

/** The mail as it would be sent to somebody now; nothing is stored and its answer link does not work. */
export async function previewMail(
  manager: EntityManager,
  mail: Pick<Mail, 'kind' | 'demandId' | 'proposalId' | 'params' | 'fromName'> & { to: Person },
  options: ComposeOptions,
): Promise<RenderedMail | null> {
  const ways = waysOut(mail, options, () => NO_TOKEN);
  const letter = await write(
    new FactReader(manager),
    mail,
    { ...options, ways, answersByMail: false, surgeToken: () => NO_TOKEN },
    () => NO_TOKEN,
  );
  return letter && { ...letter.mail, ...blank(letter.mail, [NO_TOKEN]) };
}

/** The links with which a reader chooses what comes; the way out of a category only where one may leave it. */
function waysOut(
  { kind }: Pick<Mail, 'kind'>,
  { publicUrl }: ComposeOptions,
  token: (purpose: 'preferences' | 'unsubscribe') => string,
): Pick<MailFrame, 'preferencesUrl' | 'unsubscribeUrl'> {
  const mayLeave = mayTurnOff(MAIL_RULES[kind as OrderedKind].category);
  return {
    preferencesUrl: `${publicUrl}/preferences/${token('preferences')}`,
    unsubscribeUrl: mayLeave ? `${publicUrl}/api/v1/unsubscriptions/${token('unsubscribe')}` : null,
  };
}

interface WriteOptions extends ComposeOptions {
  readonly ways: Pick<MailFrame, 'preferencesUrl' | 'unsubscribeUrl'>;
  readonly answersByMail: boolean;
  readonly surgeToken: () => string;
}

type AnswerToken = (purpose: AnswerLink['purpose'], lastDay: string) => string;

async function write(
  reader: FactReader,
  mail: Pick<Mail, 'kind' | 'demandId' | 'proposalId' | 'params' | 'fromName'> & { to: Person },
  { publicUrl, ways, answersByMail, surgeToken }: WriteOptions,
  answerToken: AnswerToken,
): Promise<{ mail: RenderedMail; replyTo: string | null; language: Language } | null> {
  const { to } = mail;
  const kind = mail.kind as OrderedKind;
  const language = (await reader.language(to.id)) ?? to.language;
  const occasion: Occasion = {
    reader,
    to,
    language,
    demandId: mail.demandId,
    proposalId: mail.proposalId,
    params: mail.params,
    answersByMail,
    page: (path) => `${publicUrl}${path}`,
    answerPage: (purpose, lastDay) => `${publicUrl}/answer/${answerToken(purpose, lastDay)}`,
    surgePage: () => `${publicUrl}/surge/${surgeToken()}`,
    gathered: (mailIds) => gatherMails(occasion, mailIds, mail.fromName),
  };
  const facts = await (COMPOSERS[kind] as Composer<OrderedKind>)(occasion);
  if (!facts) return null;
  const coordinator = await contactFor(reader, mail);
  const contact = coordinator?.email === to.email ? null : coordinator;
  const frame: MailFrame = {
    areaName: mail.fromName,
    recipientName: to.name,
    contact,
    ...ways,
  };
  return {
    mail: renderMail(kind, { ...facts, ...frame } as MailParams[OrderedKind], language),
    replyTo: contact?.email ?? null,
    language,
  };
}

/** The subjects of mails that wait for the reader's overview, with the page of each; without those whose object moved. */
async function gatherMails(occasion: Occasion, mailIds: readonly string[], areaName: string): Promise<Gathered[]> {
  const { reader, language } = occasion;
  const mails = await reader.manager.find(Mail, { where: { id: In([...mailIds]) }, order: { createdAt: 'ASC' } });
  const gathered: Gathered[] = [];
  for (const { kind, demandId, proposalId, params } of mails) {
    const facts = await (COMPOSERS[kind as OrderedKind] as Composer<OrderedKind>)({
      ...occasion,
      demandId,
      proposalId,
      params,
    });
    if (!facts) continue;
    const frame = { areaName, recipientName: null, contact: null, preferencesUrl: null, unsubscribeUrl: null };
    const { subject } = renderMail(kind as OrderedKind, { ...facts, ...frame } as MailParams[OrderedKind], language);
    gathered.push({ text: subject, url: pageOf(facts) ?? occasion.page('/') });
  }
  return gathered;
}

/** The page a mail leads to: the first address among its facts. */
function pageOf(facts: object): string | undefined {
  return (Object.entries(facts) as [string, unknown][])
    .filter(([name, value]) => /url$/i.test(name) && typeof value === 'string')
    .map(([, value]) => value as string)[0];
}

/** The coordinator who answers questions: who sent the proposal, else who coordinates the area of the demand. */
async function contactFor(
  reader: FactReader,
  { demandId, proposalId, params }: Pick<Mail, 'demandId' | 'proposalId' | 'params'>,
): Promise<Contact | null> {
  const proposal = proposalId ? await reader.proposal(proposalId) : undefined;
  const given = typeof params['workingAreaId'] === 'string' ? params['workingAreaId'] : null;
  const areaId = proposal ? proposal.demand.workingAreaId : ((await areaOfDemand(reader, demandId)) ?? given);
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

function blank(mail: RenderedMail, tokens: readonly string[]): Omit<Letter['kept'], 'language'> {
  return {
    subject: mail.subject,
    html: blankTokens(mail.html, tokens, escapeHtml(BLANKED_TOKEN)),
    text: blankTokens(mail.text, tokens, BLANKED_TOKEN),
  };
}

/** Midnight UTC after the last day to answer: a little later than midnight in Brussels, never earlier. */
function endOfDay(lastDay: string): Date {
  return new Date(Date.parse(`${lastDay}T00:00:00Z`) + 24 * 3_600_000);
}
