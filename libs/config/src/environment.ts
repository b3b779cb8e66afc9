import { Expose, Transform } from 'class-transformer';
import { ArrayNotEmpty, IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, Min, MinLength } from 'class-validator';
import { IsUrlOf } from './is-url-of';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const NODE_ENVS = ['development', 'test', 'production'] as const;
export type NodeEnv = (typeof NODE_ENVS)[number];

export const ATTACHMENT_KINDS = ['pdf', 'png', 'jpeg', 'webp', 'text', 'docx', 'xlsx', 'odt'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** One documented environment variable; the table in docs/operations.md is made from these. */
export interface Setting {
  name: string;
  meaning: string;
  /** What applies when it is not set, in words. */
  fallback: string;
}

const documented: Setting[] = [];

/** Every environment variable the product reads, in the order of the documentation. */
export const SETTINGS: readonly Setting[] = documented;

function Documented(fallback: string, meaning: string): PropertyDecorator {
  return (target, key) => {
    documented.push({ name: String(key), meaning, fallback });
    Expose()(target, key);
  };
}

/** A whole number within bounds, both included. */
function WholeNumber(least: number, most: number): PropertyDecorator {
  const message = `$property must be a whole number from ${least} to ${most}`;
  return (target, key) => {
    Transform(({ value }: { value: unknown }): unknown => (/^\d+$/.test(String(value)) ? Number(value) : value))(
      target,
      key,
    );
    IsInt({ message })(target, key);
    Min(least, { message })(target, key);
    Max(most, { message })(target, key);
  };
}

function Flag(): PropertyDecorator {
  return (target, key) => {
    Transform(({ value }: { value: unknown }): unknown =>
      value === 'true' ? true : value === 'false' ? false : value,
    )(target, key);
    IsBoolean({ message: '$property must be true or false' })(target, key);
  };
}

function Text(): PropertyDecorator {
  return IsString({ message: '$property must be text' });
}

function OneOf(values: readonly string[]): PropertyDecorator {
  return IsIn(values, { message: `$property must be one of ${values.join(', ')}` });
}

/** Values separated by commas, at least one. */
function SomeOf(values: readonly string[]): PropertyDecorator {
  const message = `$property must be a list, separated by commas, of ${values.join(', ')}`;
  return (target, key) => {
    Transform(({ value }: { value: unknown }): unknown =>
      typeof value === 'string' ? value.split(',').map((one) => one.trim()) : value,
    )(target, key);
    IsIn(values, { each: true, message })(target, key);
    ArrayNotEmpty({ message })(target, key);
  };
}

/** The variables as people write them, with their defaults. `readConfig` turns them into a `Config`. */
export class Environment {
  @Documented('`3000`', 'Port of the web pages and the API.')
  @WholeNumber(1, 65535)
  PORT: number = 3000;

  @Documented(
    'embedded PostgreSQL (standalone start only)',
    'PostgreSQL 15 or newer, `postgres://user:password@host/db`.',
  )
  @IsOptional()
  @IsUrlOf(['postgres', 'postgresql'])
  DATABASE_URL?: string;

  @Documented('jobs on PostgreSQL', 'Redis for the jobs, `redis://host:6379`; it must run with `noeviction`.')
  @IsOptional()
  @IsUrlOf(['redis', 'rediss'])
  REDIS_URL?: string;

  @Documented('mail is kept at `/demo/mailbox`', 'Mail server, `smtp://user:password@host:587`. Needed in production.')
  @IsOptional()
  @IsUrlOf(['smtp', 'smtps'])
  SMTP_URL?: string;

  @Documented('`Bestuiver <noreply@bestuiver.example>`', 'Sender of every mail. Needed in production.')
  @IsOptional()
  @Text()
  MAIL_FROM?: string;

  @Documented(
    '`5`; no limit while mail is kept at `/demo/mailbox`',
    'Most mails to one address in seven days, over all demands; introductions, urgent calls and answers do not count.',
  )
  @IsOptional()
  @WholeNumber(1, 1_000_000)
  MAIL_WEEKLY_CAP?: number;

  @Documented(
    '`600`; no limit while mail is kept at `/demo/mailbox`',
    'Most mails to one receiving domain in a minute, over all workers; the others follow one after the other.',
  )
  @IsOptional()
  @WholeNumber(1, 1_000_000)
  MAIL_DOMAIN_PER_MINUTE?: number;

  @Documented(
    'a free one while mail is kept at `/demo/mailbox`; else answers to mails go to the coordinator',
    'Port on which the worker takes mail to INBOUND_DOMAIN: answers of readers and reports of mail servers. `0` takes a free one.',
  )
  @IsOptional()
  @WholeNumber(0, 65535)
  INBOUND_PORT?: number;

  @Documented(
    '`POST /api/v1/inbound/mails` is closed',
    'Bearer token of a mail server or service that hands over mail to INBOUND_DOMAIN by HTTP, at least 24 characters.',
  )
  @IsOptional()
  @MinLength(24, { message: '$property must have at least 24 characters' })
  INBOUND_SECRET?: string;

  @Documented(
    'host of PUBLIC_URL',
    'Domain of the addresses that answers and reports come to; its MX leads to INBOUND_PORT or to the service with INBOUND_SECRET.',
  )
  @IsOptional()
  @Text()
  INBOUND_DOMAIN?: string;

  @Documented('`http://localhost:PORT`', 'Address people use; links in mails start with it. Needed in production.')
  @IsOptional()
  @IsUrlOf(['http', 'https'])
  PUBLIC_URL?: string;

  @Documented('`.data`', 'Folder of the standalone start: the embedded PostgreSQL and the generated passwords.')
  @Text()
  DATA_DIR: string = '.data';

  @Documented(
    '`uploads` in DATA_DIR',
    'Folder of the files people attach to messages; the api and the worker both read and write it, no web server does.',
  )
  @IsOptional()
  @Text()
  UPLOAD_DIR?: string;

  @Documented(
    `\`${ATTACHMENT_KINDS.join(',')}\``,
    'Kinds of files that may be attached; known by their bytes, not by their name.',
  )
  @SomeOf(ATTACHMENT_KINDS)
  ATTACHMENT_TYPES: AttachmentKind[] = [...ATTACHMENT_KINDS];

  @Documented('`10`', 'Most megabytes of one attachment.')
  @WholeNumber(1, 50)
  ATTACHMENT_MAX_MB: number = 10;

  @Documented('`5`', 'Most attachments of one message.')
  @WholeNumber(0, 20)
  ATTACHMENTS_PER_MESSAGE: number = 5;

  @Documented('generated once, printed at each start', 'Password of the demo accounts, at least 12 characters.')
  @IsOptional()
  @MinLength(12, { message: '$property must have at least 12 characters' })
  DEMO_PASSWORD?: string;

  @Documented('`12`', 'Hours without use after which a session ends.')
  @WholeNumber(1, 24 * 30)
  SESSION_TTL_HOURS: number = 12;

  @Documented('`info`', `One of ${LOG_LEVELS.join(', ')}.`)
  @OneOf(LOG_LEVELS)
  LOG_LEVEL: LogLevel = 'info';

  @Documented(
    'metrics on PORT, with METRICS_TOKEN',
    'Separate port for `/metrics` of this process; keep it off the internet.',
  )
  @IsOptional()
  @WholeNumber(1, 65535)
  METRICS_PORT?: number;

  @Documented('`/metrics` on PORT is closed', 'Bearer token for `/metrics` on PORT, at least 16 characters.')
  @IsOptional()
  @MinLength(16, { message: '$property must have at least 16 characters' })
  METRICS_TOKEN?: string;

  @Documented('`600`', 'Requests a minute from one address.')
  @WholeNumber(1, 1_000_000_000)
  THROTTLE_PER_MINUTE: number = 600;

  @Documented('`20`', 'Sign-in attempts a minute from one address.')
  @WholeNumber(1, 1_000_000_000)
  THROTTLE_SIGN_IN_PER_MINUTE: number = 20;

  @Documented(
    '`60`',
    'Requests a minute from one address to the pages behind mail links and to the public text analysis.',
  )
  @WholeNumber(1, 1_000_000_000)
  THROTTLE_PUBLIC_PER_MINUTE: number = 60;

  @Documented('`0`', 'Number of reverse proxies in front; their `X-Forwarded-For` is believed.')
  @WholeNumber(0, 10)
  TRUST_PROXY: number = 0;

  @Documented('`development`', `One of ${NODE_ENVS.join(', ')}.`)
  @OneOf(NODE_ENVS)
  NODE_ENV: NodeEnv = 'development';

  @Documented(
    '`false`',
    'Set by the standalone start for the processes it starts; opens the demo mailbox outside production.',
  )
  @Flag()
  STANDALONE: boolean = false;
}
