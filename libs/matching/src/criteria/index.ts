import { activity } from './activity.criterion';
import { anchoring } from './anchoring.criterion';
import { capacity } from './capacity.criterion';
import { coDevelopment } from './co-development.criterion';
import type { Criterion } from './criterion';
import { learning } from './learning.criterion';
import { place } from './place.criterion';
import { price } from './price.criterion';
import { quality } from './quality.criterion';
import { reliability } from './reliability.criterion';
import { suitability } from './suitability.criterion';
import { timing } from './timing.criterion';

export type { Criterion } from './criterion';

/** Every criterion, in the order of `CRITERION_IDS`. */
export const CRITERIA: readonly Criterion[] = [
  activity,
  capacity,
  timing,
  place,
  quality,
  suitability,
  price,
  reliability,
  coDevelopment,
  learning,
  anchoring,
];
