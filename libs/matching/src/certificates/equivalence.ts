/** A certificate that covers another: whoever holds `holder` satisfies `asked`. */
export interface Equivalence {
  readonly asked: string;
  readonly holder: string;
  readonly source: string;
}

const HACCP_SOURCE = 'Certification against this standard includes a HACCP plan by its own text (Codex CXC 1-1969)';

/** Ids as in the certification list of the taxonomy; `iso-22000` is asked in practice though it is not listed there. */
export const EQUIVALENCES: readonly Equivalence[] = [
  { asked: 'haccp', holder: 'iso-22000', source: HACCP_SOURCE },
  { asked: 'haccp', holder: 'fssc-22000', source: HACCP_SOURCE },
  { asked: 'haccp', holder: 'brcgs-food', source: HACCP_SOURCE },
  { asked: 'haccp', holder: 'ifs-food', source: HACCP_SOURCE },
  { asked: 'iso-22000', holder: 'fssc-22000', source: 'FSSC 22000 consists of ISO 22000 and extra requirements' },
];

/** The certificates that satisfy an asked one, itself first. */
export function satisfying(asked: string): string[] {
  return [asked, ...EQUIVALENCES.filter((entry) => entry.asked === asked).map(({ holder }) => holder)];
}
