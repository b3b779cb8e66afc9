import type { DemandKind } from '@bestuiver/domain';
import type { MatchCapability } from '../model/match-capability';
import type { MatchDemand } from '../model/match-demand';
import type { Change } from '../model/match-run';

/** Demand and capability as they are once a change is made; the originals stay as they are. */
export function applyChange(
  demand: MatchDemand,
  capability: MatchCapability,
  { side, attribute, value }: Change,
): { demand: MatchDemand; capability: MatchCapability } {
  if (side === 'demand') return { demand: changeDemand(demand, attribute, value), capability };
  if (attribute === 'recognised.to') {
    const from = capability.recognised?.from ?? String(value);
    return { demand, capability: { ...capability, recognised: { from, to: String(value) } } };
  }
  return { demand, capability: { ...capability, attributes: { ...capability.attributes, [attribute]: value } } };
}

/** The demand with one attribute changed. */
export function changeDemand(demand: MatchDemand, attribute: string, value: unknown): MatchDemand {
  if (attribute === 'kind') return { ...demand, kind: value as DemandKind };
  if (attribute.startsWith('details.')) {
    const details = { ...demand.details, [attribute.slice('details.'.length)]: value };
    return { ...demand, details };
  }
  return { ...demand, attributes: { ...demand.attributes, [attribute]: value } };
}
