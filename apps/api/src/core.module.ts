import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Config } from '@bestuiver/config';
import { dataSourceOptions } from '@bestuiver/persistence';
import { LiveTaxonomy, Ranking } from '@bestuiver/ranking';
import { LoggerModule } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import { AccessGuard } from './access/access.guard';
import { PermitsEverywhere } from './access/permits-everywhere';
import { SameOriginGuard } from './access/same-origin.guard';
import { SessionsService } from './access/sessions.service';
import { Clock } from './clock';
import { CONFIG } from './config.token';
import { ProblemFilter } from './errors/problem.filter';
import { EtagInterceptor } from './http/etag.interceptor';
import { IdempotencyInterceptor } from './http/idempotency.interceptor';
import { logging } from './http/logging';
import { RateLimitGuard } from './http/rate-limit.guard';
import { validation } from './http/validation.pipe';
import { RecentTaxonomyInterceptor } from './taxonomy/recent-taxonomy.interceptor';
import { TAXONOMY } from './taxonomy.token';

const MINUTE_MS = 60_000;

/** What every feature stands on: database, configuration, clock, taxonomy, ranking, and the way of a request. */
@Global()
@Module({})
export class CoreModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: CoreModule,
      imports: [
        DiscoveryModule,
        LoggerModule.forRoot(logging(config)),
        ThrottlerModule.forRoot([{ ttl: MINUTE_MS, limit: config.throttle.perMinute }]),
        TypeOrmModule.forRoot(
          dataSourceOptions({ url: config.databaseUrl, poolSize: 20, applicationName: 'bestuiver-api' }),
        ),
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        {
          provide: LiveTaxonomy,
          inject: [DataSource],
          useFactory: (dataSource: DataSource) => new LiveTaxonomy(dataSource),
        },
        { provide: TAXONOMY, useExisting: LiveTaxonomy },
        {
          provide: Ranking,
          inject: [DataSource, LiveTaxonomy],
          useFactory: (dataSource: DataSource, taxonomy: LiveTaxonomy) => new Ranking(dataSource, taxonomy),
        },
        Clock,
        SessionsService,
        PermitsEverywhere,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: RateLimitGuard },
        { provide: APP_GUARD, useClass: SameOriginGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: RecentTaxonomyInterceptor },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        { provide: APP_PIPE, useFactory: validation },
      ],
      exports: [CONFIG, LiveTaxonomy, TAXONOMY, Ranking, Clock],
    };
  }
}
