import { Body, Controller, Get, Patch, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { RateLimit } from '../http/rate-limit';
import { Answers } from '../http/answers';
import { AccountDto, ChangeAccountDto, SignInDto } from './account.dto';
import { AccountsService } from './accounts.service';

@ApiTags('accounts')
@Controller('auth')
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  @Post('sign-in')
  @Permit('session.open')
  @RateLimit('signIn')
  @Answers('Opens a session with e-mail address and password; the session cookie comes with the answer.', AccountDto)
  signIn(@Body() body: SignInDto, @Res({ passthrough: true }) response: Response): Promise<AccountDto> {
    return this.accounts.signIn(body, response);
  }

  @Get('me')
  @Permit('session.read')
  @Answers('Who is signed in, with roles, organisations, areas and permissions.', AccountDto)
  readAccount(@CurrentReader() reader: Reader): Promise<AccountDto> {
    return this.accounts.read(reader);
  }

  @Patch('me')
  @Permit('session.read')
  @Answers('Changes the language one reads in.', AccountDto)
  changeAccount(@CurrentReader() reader: Reader, @Body() body: ChangeAccountDto): Promise<AccountDto> {
    return this.accounts.change(reader, body);
  }

  @Post('sign-out')
  @Permit('session.read')
  @Answers('Closes the session.', null, 204)
  signOut(@CurrentReader() reader: Reader, @Res({ passthrough: true }) response: Response): Promise<void> {
    return this.accounts.signOut(reader, response);
  }
}
