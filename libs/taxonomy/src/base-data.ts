import activities from '../data/activities.json';
import frames from '../data/frames.json';
import objects from '../data/lexicon/objects.json';
import operations from '../data/lexicon/operations.json';
import settings from '../data/lexicon/settings.json';
import works from '../data/lexicon/works.json';
import type { ConceptRecord, TaxonomyData } from './lexicon/lexicon.types';

function asConcepts(file: { kind: string; concepts: readonly object[] }): ConceptRecord[] {
  return file.concepts.map((concept) => ({ kind: file.kind, ...concept }) as ConceptRecord);
}

type FrameFile = readonly { operation: string; objects: Record<string, Record<string, number>> }[];

/** The data files that come with the product. */
export const BASE_DATA: TaxonomyData = {
  version: activities.version,
  groups: activities.groups,
  activities: activities.activities,
  concepts: [works, operations, objects, settings].flatMap(asConcepts),
  frames: (frames as unknown as FrameFile).flatMap(({ operation, objects: families }) =>
    Object.entries(families).map(([object, leads]) => ({ operation, object, leads })),
  ),
};
