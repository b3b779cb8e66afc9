import { JUDGED_WARNINGS, WARNING_JUDGEMENTS, type JudgedWarning, type WarningJudgement } from '@bestuiver/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Instant, oneOf, OptionalText } from '../columns';
import { Demand } from './demand.entity';
import { Person } from './person.entity';

/** What a coordinator said of a warning that the text of a demand calls for. Goes when the text changes. */
@Entity()
@Check('demand_warning_code_check', oneOf('code', JUDGED_WARNINGS))
@Check('demand_warning_judgement_check', oneOf('judgement', WARNING_JUDGEMENTS))
@Check('demand_warning_note_check', `judgement <> 'dismissed' OR note IS NOT NULL`)
export class DemandWarning {
  @PrimaryColumn('uuid') demandId: string;
  @PrimaryColumn('text') code: JudgedWarning;
  @Column('text') judgement: WarningJudgement;
  @OptionalText() note: string | null;
  @Column('uuid', { nullable: true }) judgedBy: string | null;
  @Instant({ default: () => 'now()' }) judgedAt: Date;
  @ManyToOne(() => Demand, { onDelete: 'CASCADE' })
  demand: Relation<Demand>;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'judged_by' })
  judge: Relation<Person> | null;
}
