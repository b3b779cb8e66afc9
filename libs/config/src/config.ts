import type { AttachmentKind, LogLevel, NodeEnv } from './environment';

/** The validated environment: read once at boot, passed on as one object. */
export interface Config {
  port: number;
  databaseUrl: string;
  /** Jobs run on Redis when set, on PostgreSQL otherwise. */
  redisUrl: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  /** Most mails that count to one address in seven days; `Infinity` for no limit. */
  weeklyMailCap: number;
  /** Most mails to one receiving domain in a minute; `Infinity` for no limit. */
  domainMailPace: number;
  /** Where answers to mails and reports of mail servers come in; undefined when nobody listens. */
  inbound: InboundConfig | undefined;
  /** What may be attached to messages, and where the files are kept. */
  attachments: { folder: string; types: AttachmentKind[]; maxBytes: number; maxPerMessage: number };
  /** Without a slash at the end. */
  publicUrl: string;
  dataDir: string;
  demoPassword: string | undefined;
  sessionTtlHours: number;
  logLevel: LogLevel;
  metricsPort: number | undefined;
  metricsToken: string | undefined;
  /** Requests a minute from one address. */
  throttle: { perMinute: number; signInPerMinute: number; publicPerMinute: number };
  /** Number of reverse proxies in front. */
  trustProxy: number;
  nodeEnv: NodeEnv;
  standalone: boolean;
  /** Mail is kept and readable at /demo/mailbox: standalone start, no mail server, never in production. */
  demoMailbox: boolean;
}

export interface InboundConfig {
  domain: string;
  /** Of the worker's mail server, 0 for a free one; undefined without one. */
  port: number | undefined;
  /** Of `POST /inbound/mails`; undefined when mail does not come by HTTP. */
  secret: string | undefined;
}

/** As `Config`; without `databaseUrl` the standalone start brings its own PostgreSQL. */
export type StandaloneConfig = Omit<Config, 'databaseUrl'> & { databaseUrl: string | undefined };
