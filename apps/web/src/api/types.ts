import type { components } from './schema';

type Schemas = components['schemas'];

export type Demand = Schemas['DemandDto'];
export type DemandSummary = Schemas['DemandSummaryDto'];
export type UnderstoodText = Schemas['UnderstoodTextDto'];
export type Capability = Schemas['CapabilityDto'];
export type Capacity = Schemas['CapacityDto'];
export type CapacityWeek = Schemas['WeekDto'];
export type Match = Schemas['MatchDto'];
export type NearMiss = Schemas['NearMissDto'];
export type Ranking = Schemas['RankingDto'];
export type Proposal = Schemas['ProposalDto'];
export type ProposalSummary = Schemas['ProposalSummaryDto'];
export type WorkItem = Schemas['WorkItemDto'];
export type Question = Schemas['QuestionDto'];
export type TimelineEntry = Schemas['TimelineEntryDto'];
export type Volume = Schemas['VolumeDto'];
export type ProposedDemand = Schemas['ProposedDemandDto'];
export type Comparison = Schemas['ComparisonDto'];
export type Move = Schemas['MoveDto'];
export type Run = Schemas['RunDto'];
export type RunComparison = Schemas['RunComparisonDto'];
export type Relaxation = Schemas['RelaxationDto'];
export type Consortia = Schemas['ConsortiaDto'];
export type Consortium = Schemas['ConsortiumDto'];
export type Invitation = Schemas['InvitationDto'];
