import type { INestApplication } from '@nestjs/common';

export const API_PREFIX = 'api/v1';

/** Everything is under the prefix, except what machines and people look for at the root. */
export function usePrefix(app: INestApplication): void {
  app.setGlobalPrefix(API_PREFIX, { exclude: ['health/{*rest}', 'demo/mailbox'] });
}
