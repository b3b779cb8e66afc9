import { Controller, Get, Header, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/permit';
import { Answers } from '../http/answers';
import { RateLimit } from '../http/rate-limit';
import { PreferencesService } from './preferences.service';
import { unsubscribePage } from './unsubscribe-page';

/** The address in `List-Unsubscribe`: mail programs post to it (RFC 8058), people see a page with a button. */
@ApiTags('preferences')
@Controller('unsubscriptions')
export class UnsubscriptionsController {
  constructor(private readonly preferences: PreferencesService) {}

  @Get(':token')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Permit('proposal.answer')
  @RateLimit('public')
  @Answers('A page that asks whether to turn a category of mails off; reading changes nothing.', null)
  async askToUnsubscribe(@Param('token') token: string): Promise<string> {
    return unsubscribePage(await this.preferences.readerOf(token), 'ask');
  }

  @Post(':token')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Permit('proposal.answer')
  @RateLimit('public')
  @Answers('Turns the category of the mail off for its address, in one click and without signing in.', null)
  async unsubscribe(@Param('token') token: string): Promise<string> {
    return unsubscribePage(await this.preferences.unsubscribe(token), 'done');
  }
}
