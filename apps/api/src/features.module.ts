import { Module } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module';
import { AnswersModule } from './answers/answers.module';
import { CapabilitiesModule } from './capabilities/capabilities.module';
import { CollaborationsModule } from './collaborations/collaborations.module';
import { ConcernsModule } from './concerns/concerns.module';
import { ConversationsModule } from './conversations/conversations.module';
import { DemandsModule } from './demands/demands.module';
import { DirectoryModule } from './directory/directory.module';
import { HealthModule } from './health/health.module';
import { InboundModule } from './inbound/inbound.module';
import { JobsModule } from './jobs/jobs.module';
import { MailboxModule } from './mailbox/mailbox.module';
import { MailsModule } from './mails/mails.module';
import { MatchesModule } from './matches/matches.module';
import { PossibilitiesModule } from './possibilities/possibilities.module';
import { PreferencesModule } from './preferences/preferences.module';
import { ProposalsModule } from './proposals/proposals.module';
import { RefusalsModule } from './refusals/refusals.module';
import { SuccessionsModule } from './successions/successions.module';
import { SurgesModule } from './surges/surges.module';
import { TaxonomyModule } from './taxonomy/taxonomy.module';
import { TextModule } from './text/text.module';
import { WarningsModule } from './warnings/warnings.module';
import { WeightsModule } from './weights/weights.module';
import { WorklistModule } from './worklist/worklist.module';

/** Every feature of the API; one folder each. */
@Module({
  imports: [
    AccountsModule,
    AnswersModule,
    CapabilitiesModule,
    CollaborationsModule,
    ConcernsModule,
    ConversationsModule,
    DemandsModule,
    DirectoryModule,
    HealthModule,
    InboundModule,
    JobsModule,
    MailboxModule,
    MailsModule,
    MatchesModule,
    PossibilitiesModule,
    PreferencesModule,
    ProposalsModule,
    RefusalsModule,
    SuccessionsModule,
    SurgesModule,
    TaxonomyModule,
    TextModule,
    WarningsModule,
    WeightsModule,
    WorklistModule,
  ],
})
export class FeaturesModule {}
