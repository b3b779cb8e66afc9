import { DEMAND_KINDS } from '@bestuiver/domain';
import { DEFAULT_WEIGHTS, type Weights, type WeightsVersion as EngineWeights } from '@bestuiver/matching';
import { WeightsVersion } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';

/** The weights in force in an area: its latest version of each kind, the engine's defaults where it has none. */
export async function weightsOf(manager: EntityManager, workingAreaId: string | null): Promise<EngineWeights> {
  if (workingAreaId === null) return DEFAULT_WEIGHTS;
  const rows = await manager.find(WeightsVersion, {
    where: { workingAreaId },
    order: { createdAt: 'DESC', id: 'DESC' },
  });
  const byKind = { ...DEFAULT_WEIGHTS.byKind };
  const versions: string[] = [];
  for (const kind of DEMAND_KINDS) {
    const latest = rows.find((row) => row.kind === kind);
    if (!latest) continue;
    byKind[kind] = latest.weights as Weights;
    versions.push(latest.id);
  }
  return { version: versions.length > 0 ? versions.join('+') : DEFAULT_WEIGHTS.version, byKind };
}
