import type { VolumeUnit } from '@bestuiver/domain';

/** Words of the exchange format and ours. */
const UNITS: Readonly<Record<string, VolumeUnit>> = {
  stuks: 'piece',
  sets: 'set',
  kg: 'kg',
  liter: 'litre',
  maaltijden: 'meal',
  containers: 'container',
  pakketten: 'parcel',
  uur: 'hour',
  m2: 'm2',
  paletten: 'pallet',
};

/** Light, medium and heavy on our five levels of lifting (≤ 7, ≤ 12 and ≤ 18 kg). */
const LOADS: Readonly<Record<string, number>> = { light: 2, medium: 3, heavy: 4 };

const CERTIFICATIONS: Readonly<Record<string, string>> = {
  iso9001: 'iso-9001',
  iso14001: 'iso-14001',
  iso13485: 'iso-13485',
  iso22000: 'iso-22000',
  iso45001: 'iso-45001',
  fssc22000: 'fssc-22000',
  brc: 'brcgs-food',
  ifs: 'ifs-food',
  'ovam-recognised': 'ovam',
};

export const unitOf = (word: string | null | undefined): VolumeUnit | null => (word ? (UNITS[word] ?? null) : null);

export const loadOf = (word: string | null | undefined): number | null => (word ? (LOADS[word] ?? null) : null);

/** A certification of the exchange format as the taxonomy names it. */
export function certificationOf(word: string): string {
  const plain = word.toLowerCase().replace(/\s/g, '');
  return CERTIFICATIONS[plain] ?? plain;
}
