import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import type { Response } from 'express';
import { Permit } from '../access/permit';
import { Answers } from '../http/answers';
import { HealthDto, ReadinessDto } from './health.dto';
import { HealthService } from './health.service';

@ApiTags('health')
@SkipThrottle()
@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get('live')
  @Permit('health.read')
  @Answers('The process answers.', HealthDto)
  readLiveness(): HealthDto {
    return { status: 'up' };
  }

  @Get('ready')
  @Permit('health.read')
  @Answers('The database answers and its schema is up to date; 503 otherwise.', ReadinessDto)
  readReadiness(@Res({ passthrough: true }) response: Response): Promise<ReadinessDto> {
    return this.health.readiness(response);
  }
}
