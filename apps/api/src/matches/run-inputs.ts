import type { InputChangeDto } from './comparison.dto';

/** What is known of the inputs of a run. */
export interface RunInputs {
  readonly engineVersion: string;
  readonly taxonomyVersion: string;
  readonly weightsVersion: string;
  readonly weights: Readonly<Record<string, number>>;
  readonly demandVersion: number;
  readonly today: string;
  readonly capabilityCount: number;
}

/** What went differently into two runs, what people did first. `demandFields` changed in between. */
export function changedInputs(one: RunInputs, other: RunInputs, demandFields: readonly string[]): InputChangeDto[] {
  const criteria = [...new Set([...Object.keys(one.weights), ...Object.keys(other.weights)])];
  const reweighted = criteria.filter((id) => (one.weights[id] ?? 0) !== (other.weights[id] ?? 0));
  const compared: InputChangeDto[] = [
    {
      input: 'demand',
      from: `${one.demandVersion}`,
      to: `${other.demandVersion}`,
      fields: [...new Set(demandFields)],
    },
    { input: 'weights', from: one.weightsVersion, to: other.weightsVersion, fields: reweighted },
    { input: 'capabilities', from: `${one.capabilityCount}`, to: `${other.capabilityCount}`, fields: [] },
    { input: 'day', from: one.today, to: other.today, fields: [] },
    { input: 'taxonomy', from: one.taxonomyVersion, to: other.taxonomyVersion, fields: [] },
    { input: 'engine', from: one.engineVersion, to: other.engineVersion, fields: [] },
  ];
  return compared.filter(({ from, to, fields }) => from !== to || fields.length > 0);
}
