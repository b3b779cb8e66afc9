import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import type { ReadinessDto } from './health.dto';

@Injectable()
export class HealthService {
  constructor(private readonly dataSource: DataSource) {}

  async readiness(response: Response): Promise<ReadinessDto> {
    const readiness = await this.look();
    response.status(readiness.status === 'up' ? 200 : 503);
    return readiness;
  }

  private async look(): Promise<ReadinessDto> {
    try {
      const rows = await this.dataSource.query<{ name: string }[]>('SELECT name FROM migration');
      const applied = new Set(rows.map(({ name }) => name));
      const pending = this.dataSource.migrations.some(({ name = '' }) => !applied.has(name));
      return { status: pending ? 'down' : 'up', database: 'up', migrations: pending ? 'pending' : 'applied' };
    } catch {
      return { status: 'down', database: 'down', migrations: 'unknown' };
    }
  }
}
