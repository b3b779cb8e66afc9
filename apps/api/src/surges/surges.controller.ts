import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { ObjectId } from '../fields/object-id';
import { Answers } from '../http/answers';
import { RateLimit } from '../http/rate-limit';
import { SetSurgeLevelDto, SurgeAnswerDto, SurgeDto, SurgeQuestionDto } from './surge.dto';
import { SurgeAnswersService } from './surge-answers.service';
import { SurgesService } from './surges.service';

@ApiTags('surges')
@Controller()
export class SurgesController {
  constructor(
    private readonly surges: SurgesService,
    private readonly answers: SurgeAnswersService,
  ) {}

  @Get('demands/:id/surge')
  @Permit('match.read', 'demand')
  @Answers('How urgent a demand is, who was called, and who can make how many a day.', SurgeDto)
  readSurge(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<SurgeDto> {
    return this.surges.read(reader, id);
  }

  @Put('demands/:id/surge-level')
  @Permit('demand.curate', 'demand')
  @Answers('Sets how urgent a strategic product is; a rise to 2 or 3 calls the listed providers at once.', SurgeDto)
  setSurgeLevel(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: SetSurgeLevelDto,
  ): Promise<SurgeDto> {
    return this.surges.setLevel(reader, id, body);
  }

  @Post('surge-requests/:id/answer')
  @Permit('demand.curate', 'surge_request')
  @Answers('Writes down what an enterprise said on the phone.', SurgeDto)
  keepPhoneAnswer(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: SurgeAnswerDto,
  ): Promise<SurgeDto> {
    return this.surges.keepPhoneAnswer(reader, id, body);
  }

  @Get('surge-answers/:token')
  @Permit('proposal.answer')
  @RateLimit('public')
  @Answers('What the holder of a link in a surge call is asked; reading changes nothing.', SurgeQuestionDto)
  readSurgeQuestion(@CurrentReader() reader: Reader, @Param('token') token: string): Promise<SurgeQuestionDto> {
    return this.answers.read(reader, token);
  }

  @Post('surge-answers/:token')
  @Permit('proposal.answer')
  @RateLimit('public')
  @Answers('Answers a surge call from a mail link; until it closes the answer may be changed.', SurgeQuestionDto)
  answerSurgeQuestion(
    @CurrentReader() reader: Reader,
    @Param('token') token: string,
    @Body() body: SurgeAnswerDto,
  ): Promise<SurgeQuestionDto> {
    return this.answers.answer(reader, token, body);
  }
}
