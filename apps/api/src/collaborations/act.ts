import { COLLABORATION_LIFE_CYCLE, move as moveTo, type CollaborationVerb } from '@bestuiver/domain';
import { moveCollaboration } from '@bestuiver/persistence';
import type { Acted } from './collaboration-scope';

/** What is said and changed along with a move. */
export type Move = Omit<Parameters<typeof moveCollaboration>[2], 'actor' | 'personId' | 'now' | 'verb'>;

/** @throws DomainError conflict or forbidden when the life cycle does not let this reader take the step now. */
export function checkLegal({ collaboration, actor }: Acted, verb: CollaborationVerb, reason?: string): void {
  moveTo(COLLABORATION_LIFE_CYCLE, { from: collaboration.status, verb, by: actor, reason });
}

/** Moves the collaboration somebody acts in. */
export function moveActed(
  { manager, collaboration, actor, personId, now }: Acted,
  verb: CollaborationVerb,
  move: Move = {},
): Promise<void> {
  return moveCollaboration(manager, collaboration, { ...move, verb, actor, personId, now });
}
