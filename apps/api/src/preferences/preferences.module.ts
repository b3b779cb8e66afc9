import { Module } from '@nestjs/common';
import { PreferencesController } from './preferences.controller';
import { PreferencesService } from './preferences.service';
import { UnsubscriptionsController } from './unsubscriptions.controller';

@Module({
  controllers: [PreferencesController, UnsubscriptionsController],
  providers: [PreferencesService],
})
export class PreferencesModule {}
