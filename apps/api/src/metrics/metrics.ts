import { timingSafeEqual } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from '@bestuiver/config';
import type { NextFunction, Request, Response } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { DataSource } from 'typeorm';

/** Seconds per request by method, route and status, jobs that wait, and what Node says of itself; for Prometheus. */
export function useMetrics(app: NestExpressApplication, config: Config): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Seconds from request to answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  const dataSource = app.get(DataSource);
  new Gauge({
    name: 'outbox_waiting_jobs',
    help: 'Jobs that are due and not yet handed to the queue.',
    registers: [registry],
    async collect() {
      const [row] = await dataSource.query<{ waiting: number }[]>(
        'SELECT count(*)::int AS waiting FROM outbox WHERE relayed_at IS NULL AND run_at <= now()',
      );
      this.set(row?.waiting ?? 0);
    },
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    const stop = seconds.startTimer();
    response.once('finish', () =>
      stop({ method: request.method, route: routeOf(request), status: String(response.statusCode) }),
    );
    next();
  });
  if (config.metricsPort !== undefined) serveApart(app, registry, config.metricsPort);
  else app.use('/metrics', guarded(registry, config.metricsToken));
}

/** The pattern of the route, so that ids do not become labels. */
function routeOf(request: Request): string {
  const { path } = (request.route ?? {}) as { path?: unknown };
  return typeof path === 'string' ? path : 'other';
}

function guarded(registry: Registry, token: string | undefined) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    if (token === undefined) return next();
    if (!sameText(request.headers.authorization ?? '', `Bearer ${token}`)) {
      response.status(401).setHeader('WWW-Authenticate', 'Bearer').end();
      return;
    }
    response.type(registry.contentType).send(await registry.metrics());
  };
}

function serveApart(app: NestExpressApplication, registry: Registry, port: number): void {
  const server: Server = createServer((_, response) => {
    registry.metrics().then(
      (text) => response.setHeader('Content-Type', registry.contentType).end(text),
      () => response.writeHead(503).end(),
    );
  });
  server.listen(port);
  server.unref();
  app.getHttpServer().once('close', () => server.close());
}

function sameText(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
