import type { MigrationInterface } from 'typeorm';
import { CreateDirectory1795219200000 } from './1795219200000-create-directory';
import { CreateTaxonomy1795219201000 } from './1795219201000-create-taxonomy';
import { CreateCapabilities1795219202000 } from './1795219202000-create-capabilities';
import { CreateDemands1795219203000 } from './1795219203000-create-demands';
import { CreateMatching1795219204000 } from './1795219204000-create-matching';
import { CreateProposals1795219205000 } from './1795219205000-create-proposals';
import { CreateMail1795219206000 } from './1795219206000-create-mail';
import { CreateJobs1795219207000 } from './1795219207000-create-jobs';
import { CreateDemoMail1795219208000 } from './1795219208000-create-demo-mail';
import { CreateTextProfile1795219209000 } from './1795219209000-create-text-profile';
import { CreateCapabilityChange1795219210000 } from './1795219210000-create-capability-change';
import { CreateConsortium1795219211000 } from './1795219211000-create-consortium';
import { CreateMailPreference1795219220000 } from './1795219220000-create-mail-preference';
import { HoldMails1795219221000 } from './1795219221000-hold-mails';
import { CreateMailAddressState1795219222000 } from './1795219222000-create-mail-address-state';
import { CreateMessage1795219223000 } from './1795219223000-create-message';
import { ExtendTaxonomy1795219230000 } from './1795219230000-extend-taxonomy';
import { CheckCredentials1795219230100 } from './1795219230100-check-credentials';
import { AskConsortiumPartners1795219231000 } from './1795219231000-ask-consortium-partners';
import { CreateCapacityHold1795219232000 } from './1795219232000-create-capacity-hold';
import { CreateCapabilityRefusal1795219232100 } from './1795219232100-create-capability-refusal';
import { CreateDemandSuccession1795219232200 } from './1795219232200-create-demand-succession';
import { ExtendConversation1795219233000 } from './1795219233000-extend-conversation';
import { PaceMails1795219234000 } from './1795219234000-pace-mails';
import { CreateCapabilitySnapshot1795219235000 } from './1795219235000-create-capability-snapshot';
import { ProposeTeams1795219240000 } from './1795219240000-propose-teams';
import { CreateCollaboration1795219250000 } from './1795219250000-create-collaboration';
import { FeedReliability1795219250100 } from './1795219250100-feed-reliability';
import { JudgeWarnings1795219260000 } from './1795219260000-judge-warnings';
import { DeclareCostFloor1795219261000 } from './1795219261000-declare-cost-floor';
import { NameParent1795219262000 } from './1795219262000-name-parent';
import { CallInSurges1795219270000 } from './1795219270000-call-in-surges';
import { CreateConcern1795219280000 } from './1795219280000-create-concern';
import { KeepRelaxations1795219290000 } from './1795219290000-keep-relaxations';

/** Every migration in order; listed by hand because the server is bundled. */
export const migrations: (new () => MigrationInterface)[] = [
  CreateDirectory1795219200000,
  CreateTaxonomy1795219201000,
  CreateCapabilities1795219202000,
  CreateDemands1795219203000,
  CreateMatching1795219204000,
  CreateProposals1795219205000,
  CreateMail1795219206000,
  CreateJobs1795219207000,
  CreateDemoMail1795219208000,
  CreateTextProfile1795219209000,
  CreateCapabilityChange1795219210000,
  CreateConsortium1795219211000,
  CreateMailPreference1795219220000,
  HoldMails1795219221000,
  CreateMailAddressState1795219222000,
  CreateMessage1795219223000,
  ExtendTaxonomy1795219230000,
  CheckCredentials1795219230100,
  AskConsortiumPartners1795219231000,
  CreateCapacityHold1795219232000,
  CreateCapabilityRefusal1795219232100,
  CreateDemandSuccession1795219232200,
  ExtendConversation1795219233000,
  PaceMails1795219234000,
  CreateCapabilitySnapshot1795219235000,
  ProposeTeams1795219240000,
  CreateCollaboration1795219250000,
  FeedReliability1795219250100,
  JudgeWarnings1795219260000,
  DeclareCostFloor1795219261000,
  NameParent1795219262000,
  CallInSurges1795219270000,
  CreateConcern1795219280000,
  KeepRelaxations1795219290000,
];
