import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { ObjectId } from '../fields/object-id';
import { Answers } from '../http/answers';
import { Creates } from '../http/creates';
import { ConcernListDto, RaiseConcernDto } from './concern.dto';
import { ConcernsService } from './concerns.service';

@ApiTags('concerns')
@Controller('demands/:id/concerns')
export class DemandConcernsController {
  constructor(private readonly concerns: ConcernsService) {}

  @Get()
  @Permit('concern.read', 'demand')
  @Answers('Files on unfair competition about a demand, as far as the reader may know them.', ConcernListDto)
  listConcerns(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<ConcernListDto> {
    return this.concerns.list(reader, id);
  }

  @Post()
  @Permit('concern.raise', 'demand')
  @Creates()
  @Answers('Raises the concern that the work of a demand takes over regular work.', ConcernListDto, 201)
  raiseConcern(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: RaiseConcernDto,
  ): Promise<ConcernListDto> {
    return this.concerns.raise(reader, id, body);
  }
}
