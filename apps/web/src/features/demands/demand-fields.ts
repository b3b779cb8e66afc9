import {
  CONFIDENTIALITIES,
  DISPLACED_WORK,
  HYGIENE_ZONES,
  PACES,
  PRICE_MODES,
  PROCEDURES,
  RECURRENCES,
  REGULATORY_CLASSES,
  RESERVATIONS,
  RISKS,
  SHIFTS,
  SUPPLIED_BY,
  TRACEABILITIES,
  type DemandKind,
} from '@bestuiver/domain';
import type { FieldSection, FieldSpec } from '../fields/field-spec';

const volume: FieldSpec = { name: 'volume', type: 'volume' };
const hours: FieldSpec = { name: 'hoursPerWeek', type: 'number', min: 0, max: 10_000, unit: 'hours' };
const fte: FieldSpec = { name: 'fteNeeded', type: 'number', min: 0, max: 500, decimals: true };

/** What the work amounts to, per kind (domain dossier 4.1-4.2): only facts that can change who fits. */
const HOW_MUCH: Record<DemandKind, readonly FieldSpec[]> = {
  niche: [volume, hours],
  enclave: [
    { name: 'details.headcountMin', type: 'number', min: 2, max: 30 },
    { name: 'details.headcountMax', type: 'number', min: 2, max: 30 },
    { name: 'details.durationWeeks', type: 'number', min: 4, max: 520, unit: 'weeks' },
    fte,
  ],
  subcontracting: [
    volume,
    hours,
    { name: 'details.batchMin', type: 'number', min: 0, unit: 'pieces' },
    { name: 'details.batchMax', type: 'number', min: 0, unit: 'pieces' },
    { name: 'divisible', type: 'boolean' },
    { name: 'minSharePct', type: 'number', min: 0, max: 100, unit: 'percent' },
  ],
  strategic_product: [
    volume,
    { name: 'details.baselinePerDay', type: 'number', min: 0, unit: 'pieces' },
    { name: 'details.surgePerDay', type: 'number', min: 0, unit: 'pieces' },
    { name: 'details.timeToSurgeDays', type: 'number', min: 0, max: 365, unit: 'days' },
  ],
};

const WHEN: Record<DemandKind, readonly FieldSpec[]> = {
  niche: [],
  enclave: [
    { name: 'details.shifts', type: 'multi', vocabulary: 'shift', options: SHIFTS },
    { name: 'details.shiftStart', type: 'time' },
    { name: 'details.shiftEnd', type: 'time' },
  ],
  subcontracting: [{ name: 'details.leadTimeDays', type: 'number', min: 0, max: 365, unit: 'days' }],
  strategic_product: [],
};

const OWN: Record<DemandKind, readonly FieldSpec[]> = {
  niche: [
    { name: 'details.maturity', type: 'select', vocabulary: 'maturity', options: ['idea', 'tested', 'standard'] },
    { name: 'details.willingnessToPilot', type: 'boolean' },
    { name: 'details.coDevelopmentHours', type: 'number', min: 0, max: 200, unit: 'hours' },
    { name: 'details.unmetNeedEvidence', type: 'longtext' },
    { name: 'details.localService', type: 'boolean' },
    { name: 'details.complementarityStatement', type: 'longtext' },
    { name: 'details.likelyCustomers', type: 'number', min: 0 },
    { name: 'details.investmentNeeded', type: 'number', min: 0, max: 150_000, unit: 'euro' },
    {
      name: 'details.targetSetting',
      type: 'select',
      vocabulary: 'targetSetting',
      options: ['company', 'household', 'public_space'],
    },
  ],
  enclave: [
    { name: 'details.hostCoreActivity', type: 'text' },
    { name: 'details.fitsCoreActivity', type: 'boolean' },
    { name: 'details.permanentSupervisor', type: 'boolean' },
    { name: 'details.workstation', type: 'boolean' },
    { name: 'details.breakRoom', type: 'boolean' },
    { name: 'details.sanitary', type: 'boolean' },
    { name: 'details.locker', type: 'boolean' },
    { name: 'details.safetyIntroduction', type: 'boolean' },
    { name: 'details.ppeBy', type: 'select', vocabulary: 'suppliedBy', options: SUPPLIED_BY },
    { name: 'details.publicTransportAtShift', type: 'boolean' },
    { name: 'details.bicycleReach', type: 'boolean' },
    { name: 'details.companyTransport', type: 'boolean' },
    { name: 'details.instructionList', type: 'longtext' },
    { name: 'details.workerRepresentationInformed', type: 'boolean' },
    { name: 'details.learningGoals', type: 'longtext' },
    {
      name: 'details.flowThrough',
      type: 'select',
      vocabulary: 'flowThrough',
      options: ['none', 'possible', 'wanted'],
    },
  ],
  subcontracting: [
    { name: 'details.qualityLevel', type: 'text' },
    { name: 'details.firstPieceApproval', type: 'boolean' },
    { name: 'details.traceability', type: 'select', vocabulary: 'traceability', options: TRACEABILITIES },
    { name: 'details.hygieneZone', type: 'select', vocabulary: 'hygieneZone', options: HYGIENE_ZONES },
    { name: 'details.palletPlaces', type: 'number', min: 0, max: 2_000 },
    { name: 'details.callOff', type: 'select', vocabulary: 'callOff', options: ['email', 'edi', 'portal'] },
    { name: 'details.forecastWeeks', type: 'number', min: 0, max: 26, unit: 'weeks' },
    { name: 'materialsBy', type: 'select', vocabulary: 'suppliedBy', options: SUPPLIED_BY },
    { name: 'transportBy', type: 'select', vocabulary: 'suppliedBy', options: SUPPLIED_BY },
  ],
  strategic_product: [
    {
      name: 'details.regulatoryClass',
      type: 'select',
      vocabulary: 'regulatoryClass',
      options: REGULATORY_CLASSES,
    },
    {
      name: 'details.conformityBy',
      type: 'select',
      vocabulary: 'conformityEvidence',
      options: ['customer', 'provider', 'none'],
    },
    { name: 'details.rawMaterialStockWeeks', type: 'number', min: 0, max: 52, unit: 'weeks' },
    { name: 'details.twoSources', type: 'boolean' },
    { name: 'details.contact247', type: 'boolean' },
    { name: 'details.crop', type: 'text' },
    { name: 'details.kmToPointOfSale', type: 'number', min: 0, max: 500, unit: 'km' },
    { name: 'details.coldChain', type: 'boolean' },
    { name: 'details.organic', type: 'boolean' },
  ],
};

/** The facts asked for a kind, in the order of the wizard. */
export function demandSections(kind: DemandKind): readonly FieldSection[] {
  return [
    { id: 'howMuch', fields: HOW_MUCH[kind] },
    {
      id: 'when',
      fields: [
        { name: 'startDate', type: 'date' },
        { name: 'endDate', type: 'date' },
        { name: 'flexDays', type: 'number', min: 0, max: 365, unit: 'days' },
        { name: 'recurrence', type: 'select', vocabulary: 'recurrence', options: RECURRENCES },
        ...WHEN[kind],
      ],
    },
    {
      id: 'where',
      fields: [
        { name: 'siteNis', type: 'municipality' },
        ...(kind === 'enclave' ? [] : [{ name: 'onSite', type: 'boolean' } as const]),
        { name: 'maxTravelMinutes', type: 'number', min: 0, max: 240, unit: 'minutes' },
      ],
    },
    { id: kind, fields: OWN[kind] },
    {
      id: 'work',
      fields: [
        { name: 'physicalLoad', type: 'level', from: 1, to: 5 },
        { name: 'pace', type: 'select', vocabulary: 'pace', options: PACES },
        { name: 'adaptability', type: 'level', from: 0, to: 4 },
        { name: 'risks', type: 'multi', vocabulary: 'risk', options: RISKS },
        { name: 'requiredCertifications', type: 'certificates' },
        { name: 'preferredCertifications', type: 'certificates' },
      ],
    },
    {
      id: 'terms',
      fields: [
        { name: 'displacedWork', type: 'select', vocabulary: 'displacedWork', options: DISPLACED_WORK },
        { name: 'priceMode', type: 'select', vocabulary: 'priceMode', options: PRICE_MODES },
        { name: 'budgetMin', type: 'number', min: 0, unit: 'euro', decimals: true },
        { name: 'budgetMax', type: 'number', min: 0, unit: 'euro', decimals: true },
        { name: 'confidentiality', type: 'select', vocabulary: 'confidentiality', options: CONFIDENTIALITIES },
        { name: 'publicBuyer', type: 'boolean' },
        { name: 'procedure', type: 'select', vocabulary: 'procedure', options: PROCEDURES },
        { name: 'reserved', type: 'select', vocabulary: 'reserved', options: RESERVATIONS },
      ],
    },
  ];
}
