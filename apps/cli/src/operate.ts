import { parseArgs } from 'node:util';
import { readConfig } from '@bestuiver/config';
import { createDataSource } from '@bestuiver/persistence';
import { COMMANDS, USAGE, type Command } from './operate/commands';

/** `npm run operate -- COMMAND [ID]`: what stands still, and the decisions on it, without the screens. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [name = '', id = ''] = positionals;
  const command: Command | undefined = COMMANDS[name];
  if (!command || command.takesId !== (id !== '')) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  const { databaseUrl } = readConfig(process.env);
  const dataSource = await createDataSource({ url: databaseUrl, applicationName: 'bestuiver-operate' }).initialize();
  try {
    const { lines, done } = await command.run(dataSource, id);
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
    if (!done) process.exitCode = 1;
  } finally {
    await dataSource.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
});
