/** Closed vocabularies shared by demands and capabilities (domain dossier 4.1-4.3). */
export const PACES = ['free', 'steady', 'machine_paced'] as const;
export type Pace = (typeof PACES)[number];

export const RISKS = [
  'forklift_traffic',
  'chemicals',
  'heat',
  'cold',
  'height',
  'noise',
  'food_hygiene',
  'dust',
  'sharp_tools',
] as const;
export type Risk = (typeof RISKS)[number];

export const SHIFTS = ['day', 'early', 'late', 'night', 'weekend'] as const;
export type Shift = (typeof SHIFTS)[number];

export const HYGIENE_ZONES = ['ambient', 'dry_food', 'wet_food', 'cleanroom'] as const;
export type HygieneZone = (typeof HYGIENE_ZONES)[number];

export const PRICE_MODES = ['piece', 'hour', 'fixed', 'm2', 'kg'] as const;
export type PriceMode = (typeof PRICE_MODES)[number];

export const VOLUME_UNITS = [
  'piece',
  'set',
  'hour',
  'kg',
  'litre',
  'm2',
  'pallet',
  'visit',
  'meal',
  'parcel',
  'container',
] as const;
export type VolumeUnit = (typeof VOLUME_UNITS)[number];

export const PERIODS = ['once', 'day', 'week', 'month', 'year'] as const;
export type Period = (typeof PERIODS)[number];

export const RECURRENCES = ['one_off', 'call_off', 'continuous'] as const;
export type Recurrence = (typeof RECURRENCES)[number];

export const CONFIDENTIALITIES = ['none', 'nda', 'restricted_visit'] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

export const PROCEDURES = ['none', 'market_exploration', 'running_tender'] as const;
export type Procedure = (typeof PROCEDURES)[number];

export const RESERVATIONS = ['none', 'full', 'lot'] as const;
export type Reservation = (typeof RESERVATIONS)[number];

export const DISPLACED_WORK = ['nobody', 'own_staff', 'regular_supplier', 'abroad', 'temp_agency'] as const;
export type DisplacedWork = (typeof DISPLACED_WORK)[number];

export const SUPPLIED_BY = ['customer', 'provider'] as const;
export type SuppliedBy = (typeof SUPPLIED_BY)[number];

/** How the team works: in its own workshop, as a service on site, or as an enclave in the host's own operation. */
export const WORK_MODES = ['workshop', 'on_site', 'enclave'] as const;
export type WorkMode = (typeof WORK_MODES)[number];

export const TRACEABILITIES = ['none', 'lot', 'serial'] as const;
export type Traceability = (typeof TRACEABILITIES)[number];

export const REGULATORY_CLASSES = [
  'none',
  'ppe_1',
  'ppe_2',
  'ppe_3',
  'device_1',
  'device_2a',
  'device_2b',
  'biocide',
  'food',
] as const;
export type RegulatoryClass = (typeof REGULATORY_CLASSES)[number];
