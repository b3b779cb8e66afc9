import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@bestuiver/config';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { createApi } from '../../apps/api/src/create-api';
import { cloneDatabase, type CloneOptions } from '../support/database';
import { keepLinesOpen } from '../support/keep-lines-open';

/** The real API on a database of its own. */
export interface ApiServer {
  readonly app: NestExpressApplication;
  readonly url: string;
  readonly dataSource: DataSource;
  stop(): Promise<void>;
}

/** Where the API keeps the files of conversations. */
export const UPLOADS = join(tmpdir(), `bestuiver-uploads-${process.pid}`);

const UNLIMITED = '1000000000';

export async function startApi(
  options: CloneOptions = {},
  environment: Record<string, string> = {},
): Promise<ApiServer> {
  const database = await cloneDatabase(options);
  const app = await createApi(
    readConfig({
      DATABASE_URL: database.url,
      UPLOAD_DIR: UPLOADS,
      LOG_LEVEL: 'silent',
      THROTTLE_PER_MINUTE: UNLIMITED,
      THROTTLE_SIGN_IN_PER_MINUTE: UNLIMITED,
      THROTTLE_PUBLIC_PER_MINUTE: UNLIMITED,
      NODE_ENV: 'test',
      ...environment,
    }),
  );
  await app.listen(0, '127.0.0.1');
  keepLinesOpen(app);
  const { port } = app.getHttpServer().address() as AddressInfo;
  return {
    app,
    url: `http://127.0.0.1:${port}`,
    dataSource: app.get(DataSource),
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}
