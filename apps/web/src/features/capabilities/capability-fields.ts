import {
  CONFIDENTIALITIES,
  DEMAND_KINDS,
  HYGIENE_ZONES,
  PACES,
  PRICE_MODES,
  RISKS,
  SHIFTS,
  VOLUME_UNITS,
  WORK_MODES,
} from '@bestuiver/domain';
import type { FieldSection } from '../fields/field-spec';

/** What a listing says about itself (domain dossier 4.3), in the order of the form. */
export const CAPABILITY_SECTIONS: readonly FieldSection[] = [
  {
    id: 'shape',
    fields: [
      { name: 'kinds', type: 'multi', vocabulary: 'kind', options: DEMAND_KINDS },
      { name: 'modes', type: 'multi', vocabulary: 'mode', options: WORK_MODES },
      { name: 'shifts', type: 'multi', vocabulary: 'shift', options: SHIFTS },
    ],
  },
  {
    id: 'team',
    fields: [
      { name: 'fteAvailable', type: 'number', min: 0, max: 500, decimals: true },
      { name: 'availableFrom', type: 'date' },
      { name: 'teamMin', type: 'number', min: 1, max: 100 },
      { name: 'teamMax', type: 'number', min: 1, max: 100 },
      { name: 'supervisionRatio', type: 'number', min: 4, max: 13 },
      { name: 'permanentSupervisor', type: 'boolean' },
    ],
  },
  {
    id: 'making',
    fields: [
      { name: 'batchMin', type: 'number', min: 0 },
      { name: 'batchMax', type: 'number', min: 0 },
      { name: 'batchUnit', type: 'select', vocabulary: 'unit', options: VOLUME_UNITS },
      { name: 'outputPerHour', type: 'number', min: 0, decimals: true },
      { name: 'dailyOutput', type: 'number', min: 0 },
      { name: 'dailyOutputSurge', type: 'number', min: 0 },
      { name: 'rampUpDays', type: 'number', min: 0, max: 365, unit: 'days' },
      { name: 'leadTimeDays', type: 'number', min: 0, max: 365, unit: 'days' },
      { name: 'maxPieceWeightKg', type: 'number', min: 0, max: 1_000, unit: 'kg', decimals: true },
      { name: 'palletPlaces', type: 'number', min: 0, max: 2_000 },
      { name: 'hygieneZone', type: 'select', vocabulary: 'hygieneZone', options: HYGIENE_ZONES },
      { name: 'equipment', type: 'longtext' },
    ],
  },
  {
    id: 'limits',
    fields: [
      { name: 'physicalLoadMax', type: 'level', from: 1, to: 5 },
      { name: 'pacesOk', type: 'multi', vocabulary: 'pace', options: PACES },
      { name: 'excludedRisks', type: 'multi', vocabulary: 'risk', options: RISKS },
      { name: 'confidentialityMax', type: 'select', vocabulary: 'confidentiality', options: CONFIDENTIALITIES },
    ],
  },
  {
    id: 'reach',
    fields: [
      { name: 'serviceRadiusMinutes', type: 'number', min: 0, max: 240, unit: 'minutes' },
      { name: 'serviceRadiusKm', type: 'number', min: 0, max: 300, unit: 'km' },
      { name: 'ownTransport', type: 'boolean' },
    ],
  },
  {
    id: 'price',
    fields: [
      { name: 'priceModes', type: 'multi', vocabulary: 'priceMode', options: PRICE_MODES },
      { name: 'priceMin', type: 'number', min: 0, unit: 'euro', decimals: true },
      { name: 'priceMax', type: 'number', min: 0, unit: 'euro', decimals: true },
      { name: 'costFloor', type: 'number', min: 0, unit: 'euro', decimals: true },
    ],
  },
  {
    id: 'together',
    fields: [
      { name: 'consortiumOpen', type: 'boolean' },
      { name: 'mayLead', type: 'boolean' },
      { name: 'coDevelopmentHours', type: 'number', min: 0, max: 200, unit: 'hours' },
      { name: 'learningGoals', type: 'boolean' },
    ],
  },
];
