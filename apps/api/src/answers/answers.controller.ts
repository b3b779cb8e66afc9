import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { Answers } from '../http/answers';
import { RateLimit } from '../http/rate-limit';
import { AnswerDto, QuestionDto } from './answer.dto';
import { AnswersService } from './answers.service';

@ApiTags('answers')
@Controller('answers')
export class AnswersController {
  constructor(private readonly answers: AnswersService) {}

  @Get(':token')
  @Permit('proposal.answer')
  @RateLimit('public')
  @Answers('What the holder of a mail link is asked; reading changes nothing.', QuestionDto)
  readQuestion(@CurrentReader() reader: Reader, @Param('token') token: string): Promise<QuestionDto> {
    return this.answers.read(reader, token);
  }

  @Post(':token')
  @Permit('proposal.answer')
  @RateLimit('public')
  @Answers('Answers a proposal from a mail link; the same answer twice is one answer.', QuestionDto)
  answerQuestion(
    @CurrentReader() reader: Reader,
    @Param('token') token: string,
    @Body() body: AnswerDto,
  ): Promise<QuestionDto> {
    return this.answers.answer(reader, token, body);
  }
}
