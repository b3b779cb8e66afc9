import type { Language } from '@bestuiver/domain';
import type { MessageChannel, MessageSide } from '@bestuiver/persistence';
import { adviseKind } from '@bestuiver/taxonomy';
import type { EntityManager } from 'typeorm';
import { identityOf, type Conversation } from './conversation';
import { channelsFor } from './channels';
import { identityLeaks } from './identity-leaks';

/** Why a message cannot be passed on as it is. */
export type MessageProblem =
  | { readonly code: 'closed' | 'no_reader' | 'empty' | 'no_longer_involved' }
  /** Data about workers, or protected traits asked for (domain dossier 6.1, 6.6). */
  | { readonly code: 'personal_data' | 'protected_traits'; readonly evidence: readonly string[] }
  /** It tells who a side is before both agreed (domain dossier 3.4). */
  | { readonly code: 'reveals'; readonly evidence: readonly string[] };

/** What somebody wants to say: their words, and the names and words of their files. */
export interface Draft {
  readonly side: MessageSide;
  readonly channel: MessageChannel;
  readonly text: string;
  readonly fileNames: readonly string[];
  readonly language: Language;
}

const PEOPLE_WORDS = { PERSONAL_DATA: 'personal_data', TRAITS: 'protected_traits' } as const;

/** What has to change before a message may pass; empty when it may. */
export async function messageProblems(
  manager: EntityManager,
  conversation: Conversation,
  { side, channel, text, fileNames, language }: Draft,
): Promise<MessageProblem[]> {
  if (!channelsFor(side, conversation.proposal).includes(channel)) return [{ code: 'closed' }];
  if (text.trim() === '' && fileNames.length === 0) return [{ code: 'empty' }];
  const words = [text, ...fileNames.map(asWords)].join('\n');
  return [...aboutPeople(words, language), ...(await revealing(manager, conversation, { side, channel, words }))];
}

function aboutPeople(text: string, language: Language): MessageProblem[] {
  return adviseKind({ text, language }).warnings.flatMap(({ code, evidence }) =>
    code === 'PERSONAL_DATA' || code === 'TRAITS' ? [{ code: PEOPLE_WORDS[code], evidence }] : [],
  );
}

/** Only coordinators write to a side that does not know the other one yet. */
async function revealing(
  manager: EntityManager,
  conversation: Conversation,
  { side, channel, words }: { side: MessageSide; channel: MessageChannel; words: string },
): Promise<MessageProblem[]> {
  if (side !== 'coordinator' || channel === 'everyone' || conversation.proposal.status === 'introduced') return [];
  const hidden = await identityOf(manager, conversation, channel === 'provider' ? 'company' : 'provider');
  const knownPeople = [...conversation.people.coordinator, ...conversation.people[channel]];
  const evidence = identityLeaks(words, hidden, {
    emails: knownPeople.map(({ email }) => email),
    phones: knownPeople.flatMap(({ phone }) => phone ?? []),
  });
  return evidence.length > 0 ? [{ code: 'reveals', evidence }] : [];
}

/** `plan_drukkerij-populier.pdf` holds words as well. */
const asWords = (name: string): string => name.replace(/\.[a-z0-9]{1,5}$/i, '').replace(/[_.-]+/g, ' ');
