import type { Language } from '@bestuiver/domain';

export type Wording = Record<Language, string>;

/** The four kinds of demand, and what a text can be instead (domain dossier 2, R48, 6.1-6.5). */
export const ADVICES = [
  'niche',
  'enclave',
  'subcontracting',
  'strategic_product',
  'individual_hire',
  'service_on_site',
  'labour_leasing',
  'work_care',
  'public_market_exploration',
  'out_of_scope',
] as const;
export type Advice = (typeof ADVICES)[number];

/** Codes of the domain dossier 5.3 (D) and 5.6 (C), and the two text scans of 6.1 and 6.6. */
export const WARNING_CODES = [
  'D2',
  'D3',
  'D9',
  'D12',
  'C1',
  'C2',
  'C5',
  'C7',
  'C8',
  'TRAITS',
  'PERSONAL_DATA',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export interface Organisation {
  /** Main activity in the organisation's own words, in any of the three languages. */
  coreBusiness?: string;
  /** NACE Rev. 2 section: one letter, or a text that starts with it ("C", "C - Manufacturing"). */
  naceSection?: string;
}

export interface AdviceInput {
  text: string;
  /** Detected from the text when absent. */
  language?: Language;
  organisation?: Organisation;
}

export interface AdviceWarning {
  code: WarningCode;
  reason: Wording;
  /** The words of the text that call for the warning, as they were written. */
  evidence: string[];
}

export interface KindAdvice {
  advice: Advice;
  /** 0-1: how clearly the text points to this advice rather than to the next best. */
  confidence: number;
  reason: Wording;
  /** The words of the text that led to the advice, as they were written. */
  evidence: string[];
  warnings: AdviceWarning[];
}
