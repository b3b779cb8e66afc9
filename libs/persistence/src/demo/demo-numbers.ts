import { checkDigits } from '@bestuiver/domain';

const numbered = (prefix: string, sequence: number): string => {
  const firstEight = `${prefix}${String(sequence).padStart(4, '0')}`;
  return firstEight + checkDigits(firstEight);
};

/** Enterprise number of a demo organisation: valid check digits, in the 0999 range that belongs to nobody. */
export const demoEnterpriseNumber = (sequence: number): string => numbered('0999', sequence);

/** Establishment number of a demo site: valid check digits, in one range of its own. */
export const demoEstablishmentNumber = (sequence: number): string => numbered('2999', sequence);
