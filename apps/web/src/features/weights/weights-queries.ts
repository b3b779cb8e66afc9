import type { DemandKind } from '@bestuiver/domain';
import { queryOptions } from '@tanstack/react-query';
import i18next from 'i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { components } from '../../api/schema';

export type WeightsList = components['schemas']['WeightsListDto'];
export type WeightsVersion = components['schemas']['WeightsDto'];

export const weightsQuery = () =>
  queryOptions({
    queryKey: ['weights', i18next.language],
    queryFn: () => unwrap(api.GET('/api/v1/weights')),
  });

/** The weights of a kind that hold in an area now: its latest version, else the default of the product. */
export function inForce({ items }: WeightsList, kind: DemandKind, areaId: string | null): WeightsVersion {
  const ofKind = items.filter((item) => item.kind === kind);
  // Versions come newest first, after the defaults.
  const own = areaId === null ? undefined : ofKind.find(({ workingAreaId }) => workingAreaId === areaId);
  return own ?? standardOf({ items }, kind);
}

export function standardOf({ items }: Pick<WeightsList, 'items'>, kind: DemandKind): WeightsVersion {
  const standard = items.find((item) => item.kind === kind && item.workingAreaId === null);
  if (!standard) throw new Error(`The api gave no default weights of "${kind}".`);
  return standard;
}
