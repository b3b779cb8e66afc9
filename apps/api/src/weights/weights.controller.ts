import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { Answers } from '../http/answers';
import { Creates } from '../http/creates';
import { SetWeightsDto, WeightsDto, WeightsListDto } from './weights.dto';
import { WeightsService } from './weights.service';

@ApiTags('weights')
@Controller('weights')
export class WeightsController {
  constructor(private readonly weights: WeightsService) {}

  @Get()
  @Permit('weights.read')
  @Answers('The default weights of each kind, and every version an area set, newest first.', WeightsListDto)
  listWeights(@CurrentReader() reader: Reader): Promise<WeightsListDto> {
    return this.weights.list(reader);
  }

  @Post()
  @Permit('weights.change')
  @Creates()
  @Answers('Sets the weights of a kind for an area from now on.', WeightsDto, 201)
  setWeights(@CurrentReader() reader: Reader, @Body() body: SetWeightsDto): Promise<WeightsDto> {
    return this.weights.set(reader, body);
  }
}
