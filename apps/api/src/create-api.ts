import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import type { Config } from '@bestuiver/config';
import cookieParser from 'cookie-parser';
import helmet from 'helmet';
import { Logger } from 'nestjs-pino';
import type { NextFunction, Request, Response } from 'express';
import { CoreModule } from './core.module';
import { FeaturesModule } from './features.module';
import { correlate, identify } from './http/correlation';
import { useMetrics } from './metrics/metrics';
import { API_PREFIX, usePrefix } from './http/prefix';
import { useInboundMails } from './inbound/use-inbound-mails';
import { serveWeb } from './http/web';
import { openApiDocument } from './openapi';

@Module({})
export class ApiModule {
  static forRoot(config: Config): DynamicModule {
    return { module: ApiModule, imports: [CoreModule.forRoot(config), FeaturesModule] };
  }
}

const BODY_LIMIT = '1mb';

/** The API with everything but a port: `listen` it, or give its server to a test. */
export async function createApi(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.forRoot(config), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('trust proxy', config.trustProxy);
  app.use(identify);
  app.use(helmet({ contentSecurityPolicy: { directives: contentSecurity(config.publicUrl) } }));
  app.use(`/${API_PREFIX}`, neverKept);
  app.use(cookieParser());
  useMetrics(app, config);
  useInboundMails(app, config);
  app.useBodyParser('json', { limit: BODY_LIMIT, strict: true });
  app.use(correlate);
  usePrefix(app);
  const document = openApiDocument(app);
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: `${API_PREFIX}/openapi.json` });
  serveWeb(app);
  await app.init();
  return app;
}

function contentSecurity(publicUrl: string): Record<string, string[] | null> {
  return {
    'img-src': ["'self'", 'data:'],
    'style-src': ["'self'", "'unsafe-inline'"],
    // On plain http the directive would send every request to a port that does not answer.
    'upgrade-insecure-requests': publicUrl.startsWith('https:') ? [] : null,
  };
}

/** Answers depend on who asks and are old a moment later. */
function neverKept(_: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}
