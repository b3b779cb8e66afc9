import {
  CONFIDENTIALITIES,
  DEMAND_KINDS,
  DEMAND_STATUSES,
  DISPLACED_WORK,
  LANGUAGES,
  PACES,
  PRICE_MODES,
  PROCEDURES,
  RECURRENCES,
  RESERVATIONS,
  RISKS,
  SUPPLIED_BY,
  type Confidentiality,
  type DemandAttributes,
  type DemandKind,
  type DemandStatus,
  type DetailsByKind,
  type DisplacedWork,
  type Language,
  type Pace,
  type PriceMode,
  type Procedure,
  type Recurrence,
  type Reservation,
  type Risk,
  type SuppliedBy,
  type Volume,
} from '@bestuiver/domain';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToMany,
  PrimaryColumn,
  VersionColumn,
  type Relation,
} from 'typeorm';
import {
  allOf,
  Instant,
  oneOf,
  OptionalDay,
  OptionalFlag,
  OptionalInstant,
  OptionalInteger,
  OptionalList,
  OptionalNumber,
  OptionalText,
} from '../columns';
import { DemandActivity } from './demand-activity.entity';
import { Municipality } from './municipality.entity';
import { Organisation } from './organisation.entity';
import { Person } from './person.entity';
import { WorkingArea } from './working-area.entity';

/** What a company or authority wants done; life cycle in `@bestuiver/domain` `DEMAND_LIFE_CYCLE`. */
@Entity()
@Index(['organisationId'])
@Index(['workingAreaId', 'status'])
@Check('demand_kind_check', oneOf('kind', DEMAND_KINDS))
@Check('demand_status_check', oneOf('status', DEMAND_STATUSES))
@Check('demand_language_check', oneOf('language', LANGUAGES))
@Check('demand_title_check', 'length(title) BETWEEN 1 AND 200')
@Check('demand_description_check', 'length(description) BETWEEN 1 AND 8000')
@Check('demand_surge_level_check', 'surge_level BETWEEN 0 AND 3')
@Check('demand_period_check', 'end_date IS NULL OR start_date IS NULL OR end_date >= start_date')
@Check('demand_flex_days_check', 'flex_days >= 0')
@Check('demand_min_share_check', 'min_share_pct BETWEEN 0 AND 100')
@Check('demand_volume_check', `volume IS NULL OR (volume->>'quantity')::numeric > 0`)
@Check('demand_amounts_check', 'hours_per_week > 0 AND fte_needed > 0')
@Check('demand_travel_check', 'max_travel_minutes >= 0 AND max_distance_km >= 0')
@Check('demand_physical_load_check', 'physical_load BETWEEN 1 AND 5')
@Check('demand_adaptability_check', 'adaptability BETWEEN 0 AND 4')
@Check('demand_budget_check', 'budget_max >= budget_min AND budget_min >= 0')
@Check('demand_season_check', `season_months <@ ARRAY[1,2,3,4,5,6,7,8,9,10,11,12]`)
@Check('demand_pace_check', oneOf('pace', PACES))
@Check('demand_recurrence_check', oneOf('recurrence', RECURRENCES))
@Check('demand_price_mode_check', oneOf('price_mode', PRICE_MODES))
@Check('demand_supplied_by_check', `${oneOf('materials_by', SUPPLIED_BY)} AND ${oneOf('transport_by', SUPPLIED_BY)}`)
@Check('demand_confidentiality_check', oneOf('confidentiality', CONFIDENTIALITIES))
@Check('demand_procedure_check', oneOf('procedure', PROCEDURES))
@Check('demand_reserved_check', oneOf('reserved', RESERVATIONS))
@Check('demand_displaced_work_check', oneOf('displaced_work', DISPLACED_WORK))
@Check('demand_risks_check', allOf('risks', RISKS))
@Check('demand_details_check', `jsonb_typeof(details) = 'object'`)
export class Demand implements DemandAttributes {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: DemandKind;
  @Column('text', { default: 'draft' }) status: DemandStatus;
  @Column('text') title: string;
  @Column('text') description: string;
  @Column('text', { default: 'nl' }) language: Language;
  @Column('uuid') organisationId: string;
  @Column('uuid', { nullable: true }) postedBy: string | null;
  /** Set when a coordinator entered the demand for the company. */
  @Column('boolean', { default: false }) onBehalf: boolean;
  /** The area whose coordinators curate it, from the site's municipality; null until a site is known. */
  @Column('uuid', { nullable: true }) workingAreaId: string | null;
  @Column('uuid', { nullable: true }) parentDemandId: string | null;
  @Column('integer', { default: 0 }) surgeLevel: number;
  @OptionalText() statusReason: string | null;
  @OptionalText() statusNote: string | null;
  @OptionalInstant() submittedAt: Date | null;
  @OptionalInstant() openedAt: Date | null;
  @Instant({ default: () => 'now()' }) statusSince: Date;
  @OptionalDay() responseDeadline: string | null;

  @Column('jsonb', { nullable: true }) volume: Volume | null;
  @OptionalNumber() hoursPerWeek: number | null;
  @OptionalNumber() fteNeeded: number | null;
  @OptionalFlag() divisible: boolean | null;
  @OptionalNumber() minSharePct: number | null;
  @OptionalDay() startDate: string | null;
  @OptionalDay() endDate: string | null;
  @OptionalInteger() flexDays: number | null;
  @OptionalText() recurrence: Recurrence | null;
  @Column('integer', { array: true, nullable: true }) seasonMonths: number[] | null;
  @OptionalText() siteNis: string | null;
  @OptionalFlag() onSite: boolean | null;
  @OptionalInteger() maxTravelMinutes: number | null;
  @OptionalNumber() maxDistanceKm: number | null;
  @OptionalList() requiredCertifications: string[] | null;
  @OptionalList() preferredCertifications: string[] | null;
  @OptionalInteger() physicalLoad: number | null;
  @OptionalText() pace: Pace | null;
  @OptionalInteger() adaptability: number | null;
  @OptionalList() risks: Risk[] | null;
  @OptionalList() taskLanguages: string[] | null;
  @OptionalText() priceMode: PriceMode | null;
  @OptionalNumber() budgetMin: number | null;
  @OptionalNumber() budgetMax: number | null;
  @OptionalFlag() budgetFirm: boolean | null;
  @OptionalInteger() paymentDays: number | null;
  @OptionalText() materialsBy: SuppliedBy | null;
  @OptionalText() transportBy: SuppliedBy | null;
  @OptionalText() confidentiality: Confidentiality | null;
  @OptionalFlag() publicBuyer: boolean | null;
  @OptionalText() procedure: Procedure | null;
  @OptionalText() reserved: Reservation | null;
  @OptionalText() noticeUrl: string | null;
  @OptionalText() displacedWork: DisplacedWork | null;
  @OptionalFlag() exactActivity: boolean | null;
  @Column('jsonb', { default: {} }) details: DetailsByKind[DemandKind];

  @Instant({ default: () => 'now()' }) createdAt: Date;
  @Instant({ default: () => 'now()' }) updatedAt: Date;
  @VersionColumn() version: number;

  @OneToMany(() => DemandActivity, (activity) => activity.demand, { cascade: true })
  activities: Relation<DemandActivity[]>;
  @ManyToOne(() => Organisation)
  organisation: Relation<Organisation>;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'posted_by' })
  poster: Relation<Person> | null;
  @ManyToOne(() => WorkingArea)
  workingArea: Relation<WorkingArea> | null;
  @ManyToOne(() => Municipality)
  @JoinColumn({ name: 'site_nis' })
  site: Relation<Municipality> | null;
  @ManyToOne(() => Demand)
  @JoinColumn({ name: 'parent_demand_id' })
  parent: Relation<Demand> | null;
}
