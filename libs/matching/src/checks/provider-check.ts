import type { MatchCapability } from '../model/match-capability';
import type { MatchDemand } from '../model/match-demand';

/** A conflict between a demand and one provider that a person weighs (domain dossier 5.6); it moves no points. */
export interface ProviderCheck {
  readonly code: string;
  readonly source: string;
  applies(demand: MatchDemand, capability: MatchCapability): boolean;
}
