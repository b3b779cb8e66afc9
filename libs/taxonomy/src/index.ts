export { CERTIFICATIONS, type CertificationRecord } from './certifications';
export { BASE_DATA } from './base-data';
export { checkAddition } from './check/check-addition';
export { checkTaxonomy, type TaxonomyProblem } from './check/check-taxonomy';
export { extendData } from './lexicon/extend-data';
export { createTaxonomy } from './taxonomy';
export { foldWord } from './text/fold';
export type { Suggestion, Taxonomy } from './taxonomy';
export { LANGUAGES, type Language } from '@bestuiver/domain';
export type { Fit, FitReason, SharedConcept } from './fit/fit';
export { PACKED_BYTES, packedNumber, packedStrength, packEntry } from './fit/packed-entries';
export { kindsOfConcepts, PreparedFit } from './fit/prepared-fit';
export type { SimilarityTable } from './fit/similarity';
export type { Concept } from './lexicon/concept-space';
export type {
  ActivityGroupRecord,
  ActivityRecord,
  ConceptKind,
  ConceptRecord,
  FrameRecord,
  TaxonomyData,
  TaxonomyExtension,
} from './lexicon/lexicon.types';
export * from './profile/profile-entries';
export { storeProfile } from './profile/text-profile';
export type {
  ActivityFinding,
  ConceptFinding,
  Evidence,
  ProfileEntry,
  StoredProfile,
  TextProfile,
} from './profile/text-profile';
export type { Side } from './understanding/side';
export { joinText, type UnderstandInput } from './understanding/understand';
export * from './advice';
