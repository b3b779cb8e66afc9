import type { DemandAttributes, EnclaveDetails, FieldProblem, IsoDate, SubcontractingDetails } from '@bestuiver/domain';

interface Facts extends DemandAttributes {
  readonly details?: object | null;
}

/** Facts of a demand that contradict each other. */
export function contradictions(facts: Facts): FieldProblem[] {
  const { startDate, endDate, budgetMin, budgetMax } = facts;
  const { headcountMin, headcountMax } = (facts.details ?? {}) as EnclaveDetails;
  const { batchMin, batchMax } = (facts.details ?? {}) as SubcontractingDetails;
  return [
    ...below('/endDate', 'demand.period', endDate, startDate),
    ...below('/budgetMax', 'demand.budget', budgetMax, budgetMin),
    ...below('/details/headcountMax', 'demand.headcount', headcountMax, headcountMin),
    ...below('/details/batchMax', 'capability.batch', batchMax, batchMin),
  ];
}

/** Dates that lie before today. */
export function pastDates(dates: Readonly<Record<string, IsoDate | null | undefined>>, today: IsoDate): FieldProblem[] {
  return Object.entries(dates).flatMap(([pointer, date]) =>
    date != null && date < today ? [{ pointer, code: 'date.past', params: { date, today } }] : [],
  );
}

function below<T extends string | number>(
  pointer: string,
  code: string,
  high: T | null | undefined,
  low: T | null | undefined,
): FieldProblem[] {
  return high != null && low != null && high < low ? [{ pointer, code, params: { high, low } }] : [];
}
