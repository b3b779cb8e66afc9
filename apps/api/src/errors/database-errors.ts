import { DomainError } from '@bestuiver/domain';
import { QueryFailedError } from 'typeorm';
import { refuse, refuseField } from './refuse';
import type { ErrorCode } from './words';

/** What a violated constraint means to a reader; the database checks what no look beforehand can. */
const BY_CONSTRAINT: Readonly<Record<string, () => DomainError>> = {
  person_email_key: () => conflictAt('/contact/email', 'person.email_taken'),
  organisation_enterprise_number_key: () => conflictAt('/enterpriseNumber', 'organisation.number_taken'),
  proposal_one_live_idx: () => refuse('conflict', 'proposal.exists'),
  proposal_consortium_id_key: () => refuse('conflict', 'consortium.asked_already'),
  concern_open_key: () => refuse('conflict', 'concern.open_already'),
  demand_period_check: () => refuseField('/endDate', 'demand.period'),
  demand_budget_check: () => refuseField('/budgetMax', 'demand.budget'),
  capability_team_check: () => refuseField('/teamMax', 'capability.team'),
  capability_batch_check: () => refuseField('/batchMax', 'capability.batch'),
  capability_price_check: () => refuseField('/priceMax', 'capability.price'),
  certificate_validity_check: () => refuseField('/validTo', 'certificate.validity'),
  recognition_validity_check: () => refuseField('/validTo', 'recognition.validity'),
};

const conflictAt = (pointer: string, code: ErrorCode): DomainError => refuse('conflict', code, {}, [{ pointer, code }]);

/** By SQLSTATE, where no constraint says more. */
const BY_STATE: Readonly<Record<string, () => DomainError>> = {
  '23505': () => refuse('conflict', 'object.exists'),
  '23P01': () => refuse('conflict', 'object.exists'),
  '23503': () => refuse('invalid', 'reference.unknown'),
  '23514': () => refuse('invalid', 'value.not_allowed'),
  '23502': () => refuse('invalid', 'value.not_allowed'),
  '40001': () => refuse('conflict', 'object.busy'),
  '40P01': () => refuse('conflict', 'object.busy'),
  '55P03': () => refuse('conflict', 'object.busy'),
};

/** What a database error means to a reader; null when it is our mistake. */
export function asDomainError(error: unknown): DomainError | null {
  if (!(error instanceof QueryFailedError)) return null;
  const { code = '', constraint = '' } = error.driverError as { code?: string; constraint?: string };
  const known = BY_CONSTRAINT[constraint] ?? BY_STATE[code];
  if (known) return known();
  return code.startsWith('22') ? refuse('invalid', 'value.not_allowed') : null;
}

const UNREACHABLE = ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', '57P01', '57P02', '57P03', '53300'];

/** Whether the database cannot be reached at this moment, which is nobody's mistake and passes. */
export function isUnreachable(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const text = typeof message === 'string' ? message : '';
  return (
    (typeof code === 'string' && UNREACHABLE.includes(code)) ||
    /Connection terminated|timeout exceeded when trying to connect/.test(text)
  );
}
