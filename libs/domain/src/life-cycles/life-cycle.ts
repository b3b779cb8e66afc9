import { conflict, forbidden } from '../errors';
import type { Actor } from '../roles';

/** One legal move of a life cycle: the verb, from where to where, who may, and whether a reason code is asked. */
export interface Move<Status extends string, Verb extends string> {
  readonly verb: Verb;
  readonly from: Status;
  readonly to: Status;
  readonly by: readonly Actor[];
  readonly reasons?: readonly string[];
}

/** States and who may move them, as data: the server checks it, the screens show only its legal buttons. */
export interface LifeCycle<Status extends string, Verb extends string> {
  readonly noun: string;
  readonly statuses: readonly Status[];
  readonly moves: readonly Move<Status, Verb>[];
}

export interface MoveRequest<Status extends string, Verb extends string> {
  readonly from: Status;
  readonly verb: Verb;
  readonly by: Actor;
  readonly reason?: string | null | undefined;
}

/** The legal verbs of an actor in a status, in the order of the table. */
export function legalVerbs<S extends string, V extends string>(cycle: LifeCycle<S, V>, from: S, by: Actor): V[] {
  return [...new Set(cycle.moves.filter((m) => m.from === from && m.by.includes(by)).map((m) => m.verb))];
}

/**
 * The status a move leads to.
 * @throws DomainError conflict `<noun>.illegal_move` (from, verb, allowed) when the table has no such move,
 * forbidden `<noun>.not_your_move` when another actor has to make it,
 * conflict `<noun>.reason_required` or `<noun>.reason_unknown` when the move asks a reason code.
 */
export function move<S extends string, V extends string>(cycle: LifeCycle<S, V>, request: MoveRequest<S, V>): S {
  const { from, verb, by, reason } = request;
  const candidates = cycle.moves.filter((m) => m.from === from && m.verb === verb);
  const [first] = candidates;
  if (!first) {
    const to = cycle.moves.find((m) => m.verb === verb)?.to;
    const allowed = [...new Set(cycle.moves.filter((m) => m.from === from).map((m) => m.verb))];
    throw conflict(`${cycle.noun}.illegal_move`, { from, to, verb, allowed });
  }
  const legal = candidates.find((m) => m.by.includes(by));
  if (!legal) throw forbidden(`${cycle.noun}.not_your_move`, { from, to: first.to, verb, by: first.by });
  if (legal.reasons) {
    if (!reason) throw conflict(`${cycle.noun}.reason_required`, { from, to: legal.to, verb, reasons: legal.reasons });
    if (!legal.reasons.includes(reason)) {
      throw conflict(`${cycle.noun}.reason_unknown`, { from, to: legal.to, verb, reason, reasons: legal.reasons });
    }
  }
  return legal.to;
}
