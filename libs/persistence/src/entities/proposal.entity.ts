import {
  DECLINE_REASONS,
  LIVE_PROPOSAL_STATUSES,
  PROPOSAL_STATUSES,
  WITHDRAW_REASONS,
  type ProposalStatus,
} from '@bestuiver/domain';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToOne,
  PrimaryColumn,
  VersionColumn,
  type Relation,
} from 'typeorm';
import { Instant, oneOf, OptionalDay, OptionalInstant, OptionalText } from '../columns';
import { Capability } from './capability.entity';
import { Consortium } from './consortium.entity';
import { Demand } from './demand.entity';
import { Match } from './match.entity';
import { Organisation } from './organisation.entity';
import { Person } from './person.entity';

/** A match that a coordinator sends to both parties, provider first; life cycle in `PROPOSAL_LIFE_CYCLE`. */
@Entity()
@Index(['demandId'])
@Index(['providerId'])
@Index(['status', 'expiresOn'])
@Index('proposal_one_live_idx', ['demandId', 'capabilityId'], {
  unique: true,
  where: oneOf('status', ['draft', ...LIVE_PROPOSAL_STATUSES, 'introduced']),
})
@Check('proposal_origin_check', '(match_id IS NULL) <> (consortium_id IS NULL)')
@Check('proposal_status_check', oneOf('status', PROPOSAL_STATUSES))
@Check('proposal_decline_reason_check', oneOf('decline_reason', DECLINE_REASONS))
@Check('proposal_withdraw_reason_check', oneOf('withdraw_reason', WITHDRAW_REASONS))
export class Proposal {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') demandId: string;
  /** The match it was made of; null for a team. */
  @Column('uuid', { nullable: true }) matchId: string | null;
  /** The team that is proposed together; null for a provider alone. */
  @Column('uuid', { nullable: true }) consortiumId: string | null;
  /** What is proposed; of a team what its lead offers. */
  @Column('uuid') capabilityId: string;
  /** Organisation of the provider; of a team the lead, who speaks for it. */
  @Column('uuid') providerId: string;
  @Column('text', { default: 'draft' }) status: ProposalStatus;
  /** A word of the coordinator to the provider, in the mail and on the answer page. */
  @OptionalText() message: string | null;
  /** A yes may hold more hours than are free; the coordinator decides, the provider reads it before answering. */
  @Column('boolean', { default: false }) beyondFree: boolean;
  @OptionalText() declineReason: string | null;
  @OptionalText() declineNote: string | null;
  @OptionalText() providerNote: string | null;
  @OptionalText() companyNote: string | null;
  @OptionalText() withdrawReason: string | null;
  @Column('uuid', { nullable: true }) sentBy: string | null;
  @OptionalInstant() sentAt: Date | null;
  @OptionalInstant() providerAnsweredAt: Date | null;
  @OptionalInstant() forwardedAt: Date | null;
  @OptionalInstant() companyAnsweredAt: Date | null;
  @OptionalInstant() introducedAt: Date | null;
  /** Day on which a reminder is due, and last day to answer, of the mail that waits for an answer. */
  @OptionalDay() remindOn: string | null;
  @OptionalDay() expiresOn: string | null;
  @Instant({ default: () => 'now()' }) statusSince: Date;
  @Instant({ default: () => 'now()' }) createdAt: Date;
  @VersionColumn() version: number;
  @ManyToOne(() => Demand, { onDelete: 'CASCADE' })
  demand: Relation<Demand>;
  @ManyToOne(() => Match)
  match: Relation<Match> | null;
  @OneToOne(() => Consortium, (consortium) => consortium.proposal, { onDelete: 'CASCADE' })
  @JoinColumn()
  consortium: Relation<Consortium> | null;
  @ManyToOne(() => Capability)
  capability: Relation<Capability>;
  @ManyToOne(() => Organisation)
  provider: Relation<Organisation>;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'sent_by' })
  sender: Relation<Person> | null;
}
