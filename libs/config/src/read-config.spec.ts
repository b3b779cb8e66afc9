import { ConfigError } from './config-error';
import { SETTINGS } from './environment';
import { readConfig, readStandaloneConfig } from './read-config';

const DATABASE_URL = 'postgres://bestuiver@db/bestuiver';

function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  it('fills in the defaults', () => {
    expect(readConfig({ DATABASE_URL })).toEqual({
      port: 3000,
      databaseUrl: DATABASE_URL,
      redisUrl: undefined,
      smtpUrl: undefined,
      mailFrom: 'Bestuiver <noreply@bestuiver.example>',
      weeklyMailCap: 5,
      domainMailPace: 600,
      inbound: undefined,
      attachments: {
        folder: '.data/uploads',
        types: ['pdf', 'png', 'jpeg', 'webp', 'text', 'docx', 'xlsx', 'odt'],
        maxBytes: 10_000_000,
        maxPerMessage: 5,
      },
      publicUrl: 'http://localhost:3000',
      dataDir: '.data',
      demoPassword: undefined,
      sessionTtlHours: 12,
      logLevel: 'info',
      metricsPort: undefined,
      metricsToken: undefined,
      throttle: { perMinute: 600, signInPerMinute: 20, publicPerMinute: 60 },
      trustProxy: 0,
      nodeEnv: 'development',
      standalone: false,
      demoMailbox: false,
    });
  });

  it('reads what is given and takes the slash off the public address', () => {
    const config = readConfig({
      DATABASE_URL,
      PORT: '8080',
      REDIS_URL: 'redis://queue:6379',
      PUBLIC_URL: 'https://bestuiver.example/',
      THROTTLE_PER_MINUTE: '1000000',
      METRICS_PORT: '9100',
      TRUST_PROXY: '1',
    });
    expect(config).toMatchObject({
      port: 8080,
      redisUrl: 'redis://queue:6379',
      publicUrl: 'https://bestuiver.example',
      throttle: { perMinute: 1000000 },
      metricsPort: 9100,
      trustProxy: 1,
    });
  });

  it('listens for answers at the host of the public address unless told otherwise', () => {
    const given = { DATABASE_URL, INBOUND_PORT: '2525', PUBLIC_URL: 'https://bestuiver.example' };
    expect(readConfig(given).inbound).toEqual({ port: 2525, domain: 'bestuiver.example', secret: undefined });
    expect(readConfig({ ...given, INBOUND_DOMAIN: 'post.bestuiver.example' }).inbound?.domain).toBe(
      'post.bestuiver.example',
    );
  });

  it('takes answers by HTTP alone, by both, and on a free port in the demo', () => {
    const secret = 'a-secret-of-24-characters';
    const given = { DATABASE_URL, PUBLIC_URL: 'https://bestuiver.example' };
    expect(readConfig({ ...given, INBOUND_SECRET: secret }).inbound).toEqual({
      port: undefined,
      domain: 'bestuiver.example',
      secret,
    });
    expect(readStandaloneConfig(given).inbound?.port).toBe(0);
    expect(readStandaloneConfig({ ...given, SMTP_URL: 'smtp://mx.example' }).inbound).toBeUndefined();
  });

  it('reads what may be attached', () => {
    const given = { DATABASE_URL, ATTACHMENT_TYPES: 'pdf, png', ATTACHMENT_MAX_MB: '2', UPLOAD_DIR: '/var/files' };
    expect(readConfig(given).attachments).toEqual({
      folder: '/var/files',
      types: ['pdf', 'png'],
      maxBytes: 2_000_000,
      maxPerMessage: 5,
    });
    expect(() => readConfig({ DATABASE_URL, ATTACHMENT_TYPES: 'pdf,exe' })).toThrow(/ATTACHMENT_TYPES must be a list/);
  });

  it('treats an empty variable as not set', () => {
    expect(readConfig({ DATABASE_URL, PORT: '', REDIS_URL: '' })).toMatchObject({ port: 3000, redisUrl: undefined });
  });

  it('names every bad variable at once and never a value', () => {
    const secret = 'hunter2-hunter2';
    const read = (): unknown =>
      readConfig({ DATABASE_URL: `mysql://root:${secret}@db`, PORT: '99999', LOG_LEVEL: secret, STANDALONE: 'maybe' });
    expect(problemsOf(read)).toEqual([
      'PORT must be a whole number from 1 to 65535',
      'DATABASE_URL must be an address that starts with postgres:// or postgresql://',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent',
      'STANDALONE must be true or false',
    ]);
    expect(read).toThrow(ConfigError);
    expect(problemsOf(read).join()).not.toContain(secret);
  });

  it.each(['3000.5', '-1', '0x10', '1e3', ' 80', 'http'])('refuses the port %p', (PORT) => {
    expect(problemsOf(() => readConfig({ DATABASE_URL, PORT }))).toEqual([
      'PORT must be a whole number from 1 to 65535',
    ]);
  });

  it('needs a database', () => {
    expect(problemsOf(() => readConfig({}))).toEqual(['DATABASE_URL is needed']);
  });

  it('needs mail and an address in production', () => {
    expect(problemsOf(() => readConfig({ DATABASE_URL, NODE_ENV: 'production' }))).toEqual([
      'SMTP_URL is needed in production',
      'MAIL_FROM is needed in production',
      'PUBLIC_URL is needed in production',
    ]);
  });
});

describe('readStandaloneConfig', () => {
  it('needs nothing and opens the demo mailbox', () => {
    expect(readStandaloneConfig({})).toMatchObject({ databaseUrl: undefined, standalone: true, demoMailbox: true });
  });

  it('keeps the demo mailbox closed when mail really leaves', () => {
    expect(readStandaloneConfig({ SMTP_URL: 'smtp://mail:25' }).demoMailbox).toBe(false);
  });

  it('keeps the demo mailbox closed in production', () => {
    const production = {
      NODE_ENV: 'production',
      SMTP_URL: 'smtp://mail:25',
      MAIL_FROM: 'a@b.example',
      PUBLIC_URL: 'https://b.example',
    };
    expect(readStandaloneConfig(production).demoMailbox).toBe(false);
  });
});

describe('SETTINGS', () => {
  it('documents each variable once', () => {
    const names = SETTINGS.map((setting) => setting.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('DATABASE_URL');
    expect(SETTINGS.every((setting) => setting.meaning.endsWith('.') && setting.fallback.length > 0)).toBe(true);
  });
});
