import 'reflect-metadata';
import { ConfigError, readConfig } from '@bestuiver/config';
import { Logger } from 'nestjs-pino';
import { createApi } from './create-api';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createApi(config);
  await app.listen(config.port);
  app.get(Logger).log(`listening on ${config.port}`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exit(1);
});
