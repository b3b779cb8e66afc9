import { legalVerbs, MATCH_LIFE_CYCLE, type Language } from '@bestuiver/domain';
import {
  adjustmentSentence,
  CRITERIA,
  explain,
  explainNearMiss,
  FACT_NAMES,
  sentenceOf,
  type Contribution,
  type MatchCandidate,
  type NearMiss as EngineNearMiss,
} from '@bestuiver/matching';
import type { Match } from '@bestuiver/persistence';
import type { ShownCapability } from './load-capabilities';
import type { MatchDto, MatchedCapabilityDto, NearMissDto } from './match.dto';

type Scored = Pick<
  MatchCandidate,
  'score' | 'band' | 'confidence' | 'contributions' | 'adjustments' | 'missing' | 'checks'
>;

/** What a coordinator decided about a candidate; nothing for a what-if. */
export type Decision = Pick<MatchDto, 'id' | 'status' | 'dismissReason' | 'note' | 'verbs' | 'proposalId'>;

export const UNDECIDED: Decision = {
  id: null,
  status: 'computed',
  dismissReason: null,
  note: null,
  verbs: [],
  proposalId: null,
};

/** Below this share of known facts the data is completed first (domain dossier 5.1). */
const COMPLETE_FIRST = 0.6;

/** A candidate with every line of its score in words. */
export function presentCandidate(
  scored: Scored,
  rank: number,
  capability: ShownCapability,
  decision: Decision,
  language: Language,
): MatchDto {
  const { score, band, confidence, contributions, adjustments, missing, checks } = scored;
  const words = explain({ ...scored, completeData: confidence < COMPLETE_FIRST } as MatchCandidate, language);
  return {
    ...decision,
    rank,
    capability: capabilityDto(capability, language),
    score,
    band,
    confidence,
    contributions: contributions.map((line) => contributionDto(line, language)),
    adjustments: adjustments.map((line) => ({
      code: line.code,
      points: line.points,
      reason: adjustmentSentence(line, language),
    })),
    missing: [...missing],
    checks: [...checks],
    explanation: {
      verdict: words.verdict,
      strengths: [...words.strengths],
      weakest: words.weakness,
      missing: missing.map((fact) => FACT_NAMES[fact]?.[language] ?? fact),
      checks: [...words.checks],
      wouldImprove: words.wouldImprove,
    },
  };
}

/** What a coordinator decided about a stored match, and may decide now. */
export function decisionOn(match: Match, mayDecide: boolean, proposalId: string | null): Decision {
  const { id, status, dismissReason, note } = match;
  const verbs = mayDecide ? legalVerbs(MATCH_LIFE_CYCLE, status, 'coordinator') : [];
  return { id, status, dismissReason, note, verbs, proposalId };
}

/** A stored match as the engine's words read it. */
export const asScored = (match: Match): Scored => match as unknown as Scored;

export function presentNearMiss(
  miss: Pick<EngineNearMiss, 'gate' | 'reason' | 'wouldPassIf'>,
  capability: ShownCapability,
  language: Language,
): NearMissDto {
  const { gate, reason, wouldPassIf } = miss;
  const { fact, change } = explainNearMiss(miss, language);
  return {
    capability: capabilityDto(capability, language),
    gate,
    reason: fact,
    reasonCode: reason.code,
    reasonParams: reason.params,
    wouldPassIf: wouldPassIf && { ...wouldPassIf },
    change,
  };
}

function contributionDto(line: Contribution, language: Language): MatchDto['contributions'][number] {
  const { criterion, weight, value, points, reason } = line;
  return {
    criterion,
    label: CRITERIA.find(({ id }) => id === criterion)?.label[language] ?? criterion,
    weight,
    value,
    points,
    reason: sentenceOf(reason, language),
    reasonCode: reason.code,
    reasonParams: reason.params,
  };
}

export function capabilityDto({ id, title, establishment }: ShownCapability, language: Language): MatchedCapabilityDto {
  const { organisation, municipality } = establishment;
  return {
    id,
    title,
    establishmentId: establishment.id,
    establishment: establishment.name,
    organisationId: organisation.id,
    organisation: organisation.name,
    nisCode: establishment.nisCode,
    municipality: language === 'fr' ? municipality.nameFr : municipality.nameNl,
    lat: establishment.lat,
    lon: establishment.lon,
  };
}
