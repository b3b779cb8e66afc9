import type { INestApplication } from '@nestjs/common';
import type { Server } from 'node:http';

/** A test that computes for seconds in this process must not find its connection closed meanwhile. */
export function keepLinesOpen(app: INestApplication<Server>): void {
  app.getHttpServer().keepAliveTimeout = 120_000;
}
