import { SIGNAL_WEIGHTS, type SignalId } from './advice-data';
import { ADVICES, type Advice, type Organisation } from './advice.types';
import { sectionOf, type WorkAsked } from './core-activity';
import type { Signals } from './find-signals';
import type { Opinions } from './learned/learned-weights';

/** Everything read from a text, for scoring and for the warnings. */
export interface Reading {
  text: string;
  signals: Signals;
  work: WorkAsked;
  organisation?: Organisation;
  /** Whether the organisation describes itself as a public body. */
  isPublicBody: boolean;
  /** What the learned weights make of the text. */
  opinions: Opinions;
}

export type Scores = Record<Advice, number>;

/** Further places that show the same signal count a quarter each, up to half of the first. */
const REPEAT_SHARE = 0.25;
const REPEAT_CAP = 0.5;
/** Score points for one learned log-odd. */
const LEARNED_SHARE = 1.5;

/** Adds up what the signals say, then applies the rules that no single word can decide. */
export function scoreAdvice(reading: Reading): Scores {
  const scores = sumOfSignals(reading.signals);
  readPlaceOfWork(scores, reading);
  readEmployerAuthority(scores, reading);
  readPublicBuyer(scores, reading);
  readPriceAgreement(scores, reading);
  readHousehold(scores, reading);
  readUnshapedIdea(scores, reading);
  scores.out_of_scope += 1;
  for (const advice of ADVICES) scores[advice] += LEARNED_SHARE * reading.opinions[advice].logOdds;
  return scores;
}

function sumOfSignals(signals: Signals): Scores {
  const scores = Object.fromEntries(ADVICES.map((advice) => [advice, 0])) as Scores;
  for (const [id, evidence] of signals) {
    const repeats = 1 + Math.min(REPEAT_CAP, (evidence.length - 1) * REPEAT_SHARE);
    for (const [advice, weight] of Object.entries(SIGNAL_WEIGHTS[id])) scores[advice as Advice] += weight * repeats;
  }
  return scores;
}

/** An enclave, or a group of people that comes to work in the client's house. */
export function asksTeamOnSite({ signals }: Reading): boolean {
  const has = (id: SignalId) => signals.has(id);
  return (
    has('enclave.term') || has('team.group') || (has('site.here') && (has('team.count') || has('team.supervisor')))
  );
}

/** An enclave by name or by nature: a group that brings its own supervisor. */
export function asksEnclave({ signals }: Reading): boolean {
  const has = (id: SignalId) => signals.has(id);
  return has('enclave.term') || ((has('team.group') || has('team.count')) && has('team.supervisor'));
}

/** A team inside the client's core activity is an enclave; outside it, and for work around the house, it is a service. */
function readPlaceOfWork(scores: Scores, reading: Reading): void {
  const { signals, work } = reading;
  if (!work.field && work.core !== 'outside') return;
  scores.subcontracting += 1.5;
  const goodsTravel = signals.has('workshop.there') || signals.has('workshop.outsource');
  if (asksTeamOnSite(reading)) {
    scores.subcontracting -= signals.has('site.here') ? 1.5 : 0.5;
    if (work.core === 'outside') moveAll(scores, 'enclave', 'service_on_site', 1.5);
    else scores.enclave += 1;
  } else if (signals.has('hire.hire')) {
    return;
  } else if (isServiceAtClient(reading)) {
    scores.service_on_site += signals.has('site.here') ? 4.5 : 3.5;
    scores.subcontracting /= 2;
  } else if (signals.has('site.here') && !goodsTravel) {
    scores[work.core === 'outside' ? 'service_on_site' : 'enclave'] += 1;
  }
}

/** Work that only exists at the client's place, or work around the house that nobody brings away. */
function isServiceAtClient(reading: Reading): boolean {
  const { signals, work } = reading;
  if (!work.field?.facility) return false;
  if (work.core === 'core' && !(work.field.publicTask && isPublicBuyer(reading))) return false;
  if (signals.has('workshop.there')) return false;
  if (work.field.placeBound && work.isNamed && (work.field.publicTask || !signals.has('workshop.volume'))) return true;
  return signals.has('site.here') && !signals.has('workshop.outsource');
}

/** Lending is recognised by who gives the orders; a supervisor who comes along takes the doubt away. */
function readEmployerAuthority(scores: Scores, { signals }: Reading): void {
  if (scores.labour_leasing === 0) return;
  const ownOrders = signals.has('leasing.orders') || signals.has('d3.none');
  if (!ownOrders && (signals.has('team.supervisor') || signals.has('enclave.term'))) scores.labour_leasing -= 4;
  if (signals.has('team.supervisor') && !signals.has('leasing.lend') && !signals.has('d3.none'))
    scores.labour_leasing -= 3;
  if (isTeamWithCoach(signals)) scores.labour_leasing -= 4;
  if (ownOrders && scores.labour_leasing >= 5) {
    scores.enclave /= 2;
    scores.service_on_site /= 2;
    scores.labour_leasing += 1;
  }
}

/** A team that comes with a coach, even one who leaves too soon, is an enclave to put right rather than lent staff. */
function isTeamWithCoach(signals: Signals): boolean {
  const isLent = signals.has('leasing.lend') || signals.has('leasing.supply') || signals.has('leasing.join');
  return !isLent && signals.has('team.coach') && (signals.has('team.count') || signals.has('team.group'));
}

/** The words of tendering mean market exploration only when the buyer is public and did not win a contract itself. */
function readPublicBuyer(scores: Scores, reading: Reading): void {
  const exploring = reading.signals.has('public.explore') || reading.signals.has('public.running');
  if (!exploring) return;
  if (reading.signals.has('public.won')) scores.public_market_exploration = 0;
  else if (isPublicBuyer(reading)) scores.public_market_exploration += 3;
}

/** A text or an organisation that speaks as a public body, or public administration (NACE section O). */
export function isPublicBuyer({ signals, organisation, isPublicBody }: Reading): boolean {
  return signals.has('public.buyer') || isPublicBody || sectionOf(organisation) === 'O';
}

/** Enterprises that want to agree on prices ask for no work at all (domain dossier 6.7). */
function readPriceAgreement(scores: Scores, { signals }: Reading): void {
  if (signals.has('other.price') && signals.has('other.providers')) scores.out_of_scope += 6;
}

/** Who writes for no organisation about "my lawn" asks as a household. */
function readHousehold(scores: Scores, { signals, organisation }: Reading): void {
  if (signals.has('other.consumer') && !organisation) scores.out_of_scope += 6;
}

/**
 * Several kinds of doubt together (nobody offers it, no plan yet, shall we try) mean that the work is still to be
 * shaped; work that somebody does today has its shape.
 */
function readUnshapedIdea(scores: Scores, reading: Reading): void {
  const { signals, work } = reading;
  const doubts = [...signals.keys()].filter((id) => id.startsWith('niche.')).length;
  if (doubts >= 2) scores.niche += 1.5;
  const isDoneBySupplier = signals.has('c2.supplier') && signals.has('c2.price');
  if (!signals.has('c1.staff') && !signals.has('c8.temp') && !isDoneBySupplier) return;
  scores.niche -= 2;
  if (!work.field?.facility && !asksTeamOnSite(reading) && !signals.has('team.count')) scores.subcontracting += 1.5;
}

function moveAll(scores: Scores, from: Advice, to: Advice, extra: number): void {
  scores[to] += scores[from] + extra;
  scores[from] = 0;
}
