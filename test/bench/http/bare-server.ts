import 'reflect-metadata';
import { Body, Controller, Get, HttpCode, Module, Param, Post, Put } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createDataSource } from '@bestuiver/persistence';
import { DataSource } from 'typeorm';
import * as sql from './bare-queries';

/** Routes of Nest with one query each and nothing around it: no session, no checks, no words, no audit. */
@Controller()
class BareController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('ready')
  ready(): object {
    return {};
  }

  @Get('areas/:area/demands')
  demands(@Param('area') area: string): Promise<unknown> {
    return this.dataSource.query(sql.LIST_DEMANDS, [area]);
  }

  @Get('demands/:id')
  demand(@Param('id') id: string): Promise<unknown> {
    return this.dataSource.query(sql.READ_DEMAND, [id]);
  }

  @Get('demands/:id/matches')
  matches(@Param('id') id: string): Promise<unknown> {
    return this.dataSource.query(sql.READ_MATCHES, [id]);
  }

  @Post('demands/:id/what-if')
  @HttpCode(200)
  whatIf(@Param('id') id: string): Promise<unknown> {
    return this.dataSource.query(sql.READ_DEMAND, [id]);
  }

  @Post('suggestions')
  @HttpCode(200)
  suggest(): Promise<unknown> {
    return this.dataSource.query(sql.TAXONOMY_NUMBER);
  }

  @Post('companies/:company/people/:person/demands')
  create(
    @Param('company') company: string,
    @Param('person') person: string,
    @Body() { kind, title, description }: Record<string, string>,
  ): Promise<unknown> {
    return this.dataSource.query(sql.CREATE_DEMAND, [company, person, kind, title, description]);
  }

  @Put('capabilities/:id/capacity')
  plan(
    @Param('id') id: string,
    @Body() { weeks }: { weeks: { weekStart: string; freeHours: number }[] },
  ): Promise<unknown> {
    const mondays = weeks.map(({ weekStart }) => weekStart);
    const hours = weeks.map(({ freeHours }) => freeHours);
    return this.dataSource.query(sql.PLAN_CAPACITY, [id, mondays, hours]);
  }
}

@Module({
  controllers: [BareController],
  providers: [
    {
      provide: DataSource,
      useFactory: () => createDataSource({ url: process.env.DATABASE_URL!, poolSize: 20 }).initialize(),
    },
  ],
})
class BareModule {}

async function main(): Promise<void> {
  const app = await NestFactory.create(BareModule, { logger: ['error'] });
  app.enableShutdownHooks();
  await app.listen(Number(process.env.PORT), '127.0.0.1');
}

void main();
