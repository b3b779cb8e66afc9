import {
  CAPABILITY_STATUSES,
  CONFIDENTIALITIES,
  DEMAND_KINDS,
  HYGIENE_ZONES,
  LANGUAGES,
  PACES,
  PRICE_MODES,
  RISKS,
  SHIFTS,
  VOLUME_UNITS,
  WORK_MODES,
  type CapabilityAttributes,
  type CapabilityStatus,
  type Confidentiality,
  type DemandKind,
  type HygieneZone,
  type Language,
  type Pace,
  type PriceMode,
  type Risk,
  type Shift,
  type VolumeUnit,
  type WorkMode,
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
import { CapabilityActivity } from './capability-activity.entity';
import { Establishment } from './establishment.entity';
import { Person } from './person.entity';

/** An activity an establishment can do, with its limits; life cycle in `CAPABILITY_LIFE_CYCLE`. */
@Entity()
@Index(['establishmentId'])
@Index(['status'])
@Check('capability_status_check', oneOf('status', CAPABILITY_STATUSES))
@Check('capability_language_check', oneOf('language', LANGUAGES))
@Check('capability_title_check', 'length(title) BETWEEN 1 AND 200')
@Check('capability_description_check', 'length(description) BETWEEN 1 AND 8000')
@Check('capability_kinds_check', `${allOf('kinds', DEMAND_KINDS)} AND cardinality(kinds) > 0`)
@Check('capability_modes_check', allOf('modes', WORK_MODES))
@Check('capability_fte_check', 'fte_available >= 0')
@Check('capability_team_check', 'team_min >= 1 AND team_max >= team_min')
@Check('capability_supervision_check', 'supervision_ratio BETWEEN 1 AND 13')
@Check('capability_shifts_check', allOf('shifts', SHIFTS))
@Check('capability_batch_check', 'batch_min >= 0 AND batch_max >= batch_min')
@Check('capability_batch_unit_check', oneOf('batch_unit', VOLUME_UNITS))
@Check('capability_days_check', 'ramp_up_days >= 0 AND lead_time_days >= 0')
@Check('capability_hygiene_zone_check', oneOf('hygiene_zone', HYGIENE_ZONES))
@Check('capability_excluded_risks_check', allOf('excluded_risks', RISKS))
@Check('capability_physical_load_check', 'physical_load_max BETWEEN 1 AND 5')
@Check('capability_paces_check', allOf('paces_ok', PACES))
@Check('capability_confidentiality_check', oneOf('confidentiality_max', CONFIDENTIALITIES))
@Check('capability_price_modes_check', allOf('price_modes', PRICE_MODES))
@Check('capability_price_check', 'price_max >= price_min AND price_min >= 0')
@Check('capability_cost_floor_check', 'cost_floor >= 0')
@Check('capability_radius_check', 'service_radius_km >= 0 AND service_radius_minutes >= 0')
export class Capability implements CapabilityAttributes {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') establishmentId: string;
  @Column('text', { default: 'draft' }) status: CapabilityStatus;
  @Column('text') title: string;
  @Column('text') description: string;
  @Column('text', { default: 'nl' }) language: Language;
  @OptionalText() statusReason: string | null;
  @OptionalText() statusNote: string | null;
  @Instant({ default: () => 'now()' }) statusSince: Date;
  @OptionalInstant() confirmedAt: Date | null;
  @Column('uuid', { nullable: true }) confirmedBy: string | null;
  /** Set when a coordinator entered the listing; the enterprise has ten working days to confirm it. */
  @Column('boolean', { default: false }) onBehalf: boolean;

  @Column('text', { array: true }) kinds: DemandKind[];
  @Column('text', { array: true, default: '{}' }) modes: WorkMode[];
  @OptionalNumber() fteAvailable: number | null;
  @OptionalDay() availableFrom: string | null;
  @OptionalInteger() teamMin: number | null;
  @OptionalInteger() teamMax: number | null;
  @OptionalNumber() supervisionRatio: number | null;
  @OptionalFlag() permanentSupervisor: boolean | null;
  @OptionalList() shifts: Shift[] | null;
  @OptionalNumber() batchMin: number | null;
  @OptionalNumber() batchMax: number | null;
  @OptionalText() batchUnit: VolumeUnit | null;
  @OptionalNumber() outputPerHour: number | null;
  @OptionalNumber() maxPieceWeightKg: number | null;
  @OptionalInteger() rampUpDays: number | null;
  @OptionalInteger() leadTimeDays: number | null;
  @OptionalNumber() dailyOutput: number | null;
  @OptionalNumber() dailyOutputSurge: number | null;
  @OptionalText() equipment: string | null;
  @OptionalInteger() palletPlaces: number | null;
  @OptionalText() hygieneZone: HygieneZone | null;
  @OptionalList() excludedRisks: Risk[] | null;
  @OptionalInteger() physicalLoadMax: number | null;
  @OptionalList() pacesOk: Pace[] | null;
  @OptionalText() confidentialityMax: Confidentiality | null;
  @OptionalList() taskLanguages: string[] | null;
  @OptionalNumber() serviceRadiusKm: number | null;
  @OptionalInteger() serviceRadiusMinutes: number | null;
  @OptionalFlag() ownTransport: boolean | null;
  @OptionalList() priceModes: PriceMode[] | null;
  @OptionalNumber() priceMin: number | null;
  @OptionalNumber() priceMax: number | null;
  /** Private: what the work costs the enterprise itself. */
  @OptionalNumber() costFloor: number | null;
  @OptionalFlag() priceFirm: boolean | null;
  @OptionalNumber() coDevelopmentHours: number | null;
  @OptionalInteger() pilotsDone: number | null;
  @OptionalFlag() consortiumOpen: boolean | null;
  @OptionalFlag() mayLead: boolean | null;
  @OptionalFlag() learningGoals: boolean | null;

  @Instant({ default: () => 'now()' }) createdAt: Date;
  @Instant({ default: () => 'now()' }) updatedAt: Date;
  @VersionColumn() version: number;

  @OneToMany(() => CapabilityActivity, (activity) => activity.capability, { cascade: true })
  activities: Relation<CapabilityActivity[]>;
  @ManyToOne(() => Establishment, { onDelete: 'CASCADE' })
  establishment: Relation<Establishment>;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'confirmed_by' })
  confirmer: Relation<Person> | null;
}
