export { adviseKind } from './advise-kind';
export { ADVICES, WARNING_CODES } from './advice.types';
export type {
  Advice,
  AdviceInput,
  AdviceWarning,
  KindAdvice,
  Organisation,
  WarningCode,
  Wording,
} from './advice.types';
