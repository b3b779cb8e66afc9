import { ApiProperty } from '@nestjs/swagger';

export class HealthDto {
  @ApiProperty({ enum: ['up', 'down'] }) status: 'up' | 'down';
}

export class ReadinessDto extends HealthDto {
  @ApiProperty({ enum: ['up', 'down'] }) database: 'up' | 'down';
  @ApiProperty({ enum: ['applied', 'pending', 'unknown'] }) migrations: 'applied' | 'pending' | 'unknown';
}
