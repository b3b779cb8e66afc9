import 'reflect-metadata';
import { join } from 'node:path';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { Config, StandaloneConfig } from './config';
import { ConfigError } from './config-error';
import { Environment } from './environment';

type Variables = Record<string, string | undefined>;

/** Reads the environment of the api and the worker. Throws `ConfigError` naming every bad variable, never a value. */
export function readConfig(variables: Variables): Config {
  const { environment, problems } = validate(variables);
  if (environment.DATABASE_URL === undefined) problems.push('DATABASE_URL is needed');
  if (problems.length > 0 || environment.DATABASE_URL === undefined) throw new ConfigError(problems);
  return { ...toConfig(environment), databaseUrl: environment.DATABASE_URL };
}

/** Reads the environment of the standalone start, where every variable may be left out. Throws `ConfigError`. */
export function readStandaloneConfig(variables: Variables): StandaloneConfig {
  const { environment, problems } = validate({ ...variables, STANDALONE: 'true' });
  if (problems.length > 0) throw new ConfigError(problems);
  return toConfig(environment);
}

function validate(variables: Variables): { environment: Environment; problems: string[] } {
  // Compose files and CI systems pass variables that are not set as empty text.
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const environment = plainToInstance(Environment, given, {
    excludeExtraneousValues: true,
    exposeDefaultValues: true,
    exposeUnsetFields: false,
  });
  const problems = validateSync(environment).map(
    (error) => Object.values(error.constraints ?? {})[0] ?? error.property,
  );
  if (environment.NODE_ENV === 'production') {
    for (const name of ['SMTP_URL', 'MAIL_FROM', 'PUBLIC_URL'] as const) {
      if (environment[name] === undefined) problems.push(`${name} is needed in production`);
    }
  }
  return { environment, problems };
}

function toConfig(environment: Environment): StandaloneConfig {
  const publicUrl = (environment.PUBLIC_URL ?? `http://localhost:${environment.PORT}`).replace(/\/+$/, '');
  const demoMailbox =
    environment.STANDALONE && environment.NODE_ENV !== 'production' && environment.SMTP_URL === undefined;
  return {
    port: environment.PORT,
    databaseUrl: environment.DATABASE_URL,
    redisUrl: environment.REDIS_URL,
    smtpUrl: environment.SMTP_URL,
    mailFrom: environment.MAIL_FROM ?? 'Bestuiver <noreply@bestuiver.example>',
    // The few addresses of the demo take the mails of everybody who tries it.
    weeklyMailCap: environment.MAIL_WEEKLY_CAP ?? (demoMailbox ? Infinity : 5),
    domainMailPace: environment.MAIL_DOMAIN_PER_MINUTE ?? (demoMailbox ? Infinity : 600),
    inbound: inboundOf(environment, publicUrl, demoMailbox),
    attachments: {
      folder: environment.UPLOAD_DIR ?? join(environment.DATA_DIR, 'uploads'),
      types: environment.ATTACHMENT_TYPES,
      maxBytes: environment.ATTACHMENT_MAX_MB * 1_000_000,
      maxPerMessage: environment.ATTACHMENTS_PER_MESSAGE,
    },
    publicUrl,
    dataDir: environment.DATA_DIR,
    demoPassword: environment.DEMO_PASSWORD,
    sessionTtlHours: environment.SESSION_TTL_HOURS,
    logLevel: environment.LOG_LEVEL,
    metricsPort: environment.METRICS_PORT,
    metricsToken: environment.METRICS_TOKEN,
    throttle: {
      perMinute: environment.THROTTLE_PER_MINUTE,
      signInPerMinute: environment.THROTTLE_SIGN_IN_PER_MINUTE,
      publicPerMinute: environment.THROTTLE_PUBLIC_PER_MINUTE,
    },
    trustProxy: environment.TRUST_PROXY,
    nodeEnv: environment.NODE_ENV,
    standalone: environment.STANDALONE,
    demoMailbox,
  };
}

/** Mail comes in by a port, by HTTP, or both; whoever tries the demo can answer its mails without setting anything. */
function inboundOf(environment: Environment, publicUrl: string, demoMailbox: boolean): Config['inbound'] {
  const { INBOUND_PORT, INBOUND_SECRET: secret, INBOUND_DOMAIN } = environment;
  const port = INBOUND_PORT ?? (demoMailbox ? 0 : undefined);
  if (port === undefined && secret === undefined) return undefined;
  return { domain: INBOUND_DOMAIN ?? new URL(publicUrl).hostname, port, secret };
}
