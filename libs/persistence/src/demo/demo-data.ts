import type {
  CapabilityAttributes,
  CapabilityStatus,
  CollaborationParty,
  CollaborationStatus,
  DemandAttributes,
  DemandKind,
  DemandStatus,
  DetailsByKind,
  Language,
  ProposalStatus,
  RiskReason,
  Role,
  WorkForm,
} from '@bestuiver/domain';
import accounts from '../../data/demo/accounts.json';
import buyers from '../../data/demo/buyers.json';
import capabilities from '../../data/demo/capabilities.json';
import demands from '../../data/demo/demands.json';
import enterprises from '../../data/demo/enterprises.json';

/**
 * The demo region as stored: fictional organisations, real municipalities. Days are numbers relative to the day of
 * loading (`startDay: 30` starts in thirty days, `confirmedDaysAgo: 12` was confirmed twelve days ago), so that the
 * demo is as lively next year as today. `key`s are the names rows have for each other.
 */
export interface DemoSite {
  readonly key: string;
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly nis: string;
  readonly lat: number;
  readonly lon: number;
  readonly main: boolean;
}

export interface DemoRecognition {
  readonly number: string;
  readonly scope: 'enterprise' | 'establishment';
  readonly fromDay: number;
  readonly toDay: number | null;
  readonly verified: boolean;
}

export interface DemoCertificate {
  readonly certificationId: string;
  readonly scope: string;
  readonly body: string;
  readonly number: string;
  readonly fromDay: number;
  readonly toDay: number;
  readonly verified: boolean;
}

export interface DemoContact {
  readonly name: string;
  readonly email: string;
}

export interface DemoEnterprise {
  readonly key: string;
  readonly name: string;
  readonly workForm: WorkForm;
  readonly language: Language;
  readonly fteBand: string;
  readonly sites: readonly (DemoSite & {
    readonly recognitions: readonly DemoRecognition[];
    readonly certificates: readonly DemoCertificate[];
  })[];
  readonly contact: DemoContact;
}

export interface DemoCapability extends Omit<CapabilityAttributes, 'availableFrom'> {
  readonly key: string;
  readonly site: string;
  readonly status: CapabilityStatus;
  readonly statusReason?: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly activities: readonly { readonly id: string; readonly level: number }[];
  readonly availableFromDay: number;
  /** Whether the enterprise keeps a week calendar. */
  readonly calendar: boolean;
  readonly confirmedDaysAgo: number | null;
}

export interface DemoBuyer {
  readonly key: string;
  readonly name: string;
  readonly kind: 'company' | 'local_authority';
  readonly language: Language;
  readonly naceCode: string;
  readonly coreBusiness: string;
  readonly site: DemoSite;
  readonly contact: DemoContact;
}

export interface DemoDemand extends Omit<DemandAttributes, 'startDate' | 'endDate'> {
  readonly key: string;
  readonly organisation: string;
  readonly kind: DemandKind;
  readonly status: DemandStatus;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly activityIds: readonly string[];
  readonly details: DetailsByKind[DemandKind];
  readonly startDay?: number;
  readonly endDay?: number;
  readonly parent?: string;
  readonly onBehalf?: boolean;
  readonly surgeLevel?: number;
  readonly statusReason?: string;
  readonly statusNote?: string;
  readonly submittedDaysAgo?: number;
  readonly openedDaysAgo?: number;
  /** Days since the present status; the opening or submission when left out. */
  readonly statusDaysAgo?: number;
  /** Proposals to make of the first match run: of which candidate, and how far the proposal got. */
  readonly proposals?: readonly DemoProposal[];
}

export interface DemoProposal {
  /** Place of the candidate in the first match run, or the capability it is for wherever that stands. */
  readonly rank?: number;
  readonly capability?: string;
  readonly status: ProposalStatus;
  readonly daysAgo: number;
  readonly reason?: string;
  /** What followed an introduction. */
  readonly collaboration?: DemoCollaboration;
}

export interface DemoCollaboration {
  readonly status: CollaborationStatus;
  readonly terms?: string;
  readonly instructionList?: string;
  readonly hoursPerWeek?: number;
  readonly agreedDaysAgo?: number;
  readonly startedDaysAgo?: number;
  readonly endedDaysAgo?: number;
  /** Last day of the terms; that of the demand when left out. */
  readonly endDay?: number;
  readonly riskReason?: RiskReason;
  readonly riskNote?: string;
  readonly evaluations?: Readonly<Partial<Record<CollaborationParty, DemoEvaluation>>>;
}

export interface DemoEvaluation {
  readonly rating: number;
  readonly again: boolean;
  readonly deliveredOnTime?: boolean;
  readonly qualityAccepted?: boolean;
  readonly note: string;
}

export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly organisation?: string;
  readonly area?: string;
}

export const demoEnterprises = enterprises as readonly DemoEnterprise[];
export const demoCapabilities = capabilities as unknown as readonly DemoCapability[];
export const demoBuyers = buyers as readonly DemoBuyer[];
export const demoDemands = demands as unknown as readonly DemoDemand[];
/** People who sign in with the demo password, in the order they are printed at the start. */
export const demoAccounts = accounts as readonly DemoAccount[];
