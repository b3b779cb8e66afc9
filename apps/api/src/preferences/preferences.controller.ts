import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/permit';
import { Answers } from '../http/answers';
import { RateLimit } from '../http/rate-limit';
import { ChangePreferencesDto, PreferencesDto } from './preferences.dto';
import { PreferencesService } from './preferences.service';

@ApiTags('preferences')
@Controller('preferences')
export class PreferencesController {
  constructor(private readonly preferences: PreferencesService) {}

  @Get(':token')
  @Permit('proposal.answer')
  @RateLimit('public')
  @Answers('Which mails the address of a mail link gets; reading changes nothing.', PreferencesDto)
  readPreferences(@Param('token') token: string): Promise<PreferencesDto> {
    return this.preferences.read(token);
  }

  @Post(':token')
  @Permit('proposal.answer')
  @RateLimit('public')
  @Answers('Changes which mails the address gets, and how often.', PreferencesDto)
  changePreferences(@Param('token') token: string, @Body() body: ChangePreferencesDto): Promise<PreferencesDto> {
    return this.preferences.change(token, body);
  }
}
