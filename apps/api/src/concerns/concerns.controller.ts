import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { ObjectId } from '../fields/object-id';
import { Answers, Guarded } from '../http/answers';
import { IfMatch } from '../http/if-match';
import { ConcernDto, ConsultDto, DecideConcernDto, ReopenConcernDto } from './concern.dto';
import { ConcernsService } from './concerns.service';

@ApiTags('concerns')
@Controller('concerns/:id')
export class ConcernsController {
  constructor(private readonly concerns: ConcernsService) {}

  @Post('review')
  @Permit('concern.decide', 'concern')
  @Guarded()
  @Answers('Takes a concern up.', ConcernDto)
  reviewConcern(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @IfMatch() version: number,
  ): Promise<ConcernDto> {
    return this.concerns.review(reader, id, version);
  }

  @Post('consultation')
  @Permit('concern.decide', 'concern')
  @Guarded()
  @Answers('Notes which social partners are asked; they have ten working days.', ConcernDto)
  consultOnConcern(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @IfMatch() version: number,
    @Body() body: ConsultDto,
  ): Promise<ConcernDto> {
    return this.concerns.consult(reader, id, version, body);
  }

  @Post('decision')
  @Permit('concern.decide', 'concern')
  @Guarded()
  @Answers('Decides in writing; a demand that is blocked or free again is ranked again.', ConcernDto)
  decideConcern(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @IfMatch() version: number,
    @Body() body: DecideConcernDto,
  ): Promise<ConcernDto> {
    return this.concerns.decide(reader, id, version, body);
  }

  @Post('reopening')
  @Permit('concern.decide', 'concern')
  @Guarded()
  @Answers('Takes a decided file up again, with the reason; the decision stands until there is a new one.', ConcernDto)
  reopenConcern(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @IfMatch() version: number,
    @Body() body: ReopenConcernDto,
  ): Promise<ConcernDto> {
    return this.concerns.reopen(reader, id, version, body);
  }
}
