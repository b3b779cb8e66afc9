const FRAMEWORKS = '^node_modules/(@nestjs|typeorm|pg|bullmq|ioredis|nodemailer|express|react)';

/** Which of our libraries each library may import; a library that is not named may import none. */
const MAY_IMPORT = {
  domain: [],
  taxonomy: ['domain'],
  matching: ['domain', 'taxonomy'],
  persistence: ['domain'],
  jobs: ['domain', 'persistence'],
  mail: ['domain'],
  config: [],
  ranking: ['domain', 'taxonomy', 'matching', 'persistence'],
  correspondence: ['domain', 'taxonomy', 'persistence', 'jobs', 'mail', 'matching'],
};

const oneWay = Object.entries(MAY_IMPORT).map(([library, allowed]) => ({
  name: `${library}-imports-one-way`,
  comment: `libs/${library} imports ${allowed.length === 0 ? 'none of our libraries' : `only ${allowed.join(', ')}`}: imports run one way.`,
  severity: 'error',
  from: { path: `^libs/${library}/` },
  to: { path: '^libs/', pathNot: `^libs/(${[library, ...allowed].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: 'pure-libraries-stay-pure',
      comment:
        'domain, taxonomy and matching know no framework, no database and no network: they run anywhere and are tested without anything.',
      severity: 'error',
      from: { path: '^libs/(domain|taxonomy|matching)/', pathNot: '\\.spec\\.ts$' },
      to: { path: FRAMEWORKS },
    },
    {
      name: 'pure-libraries-do-no-input-or-output',
      comment: 'domain, taxonomy and matching read no file, clock, process or network: what they need is passed in.',
      severity: 'error',
      // The dictionary of a package is read once, as the data files of our own are imported.
      from: { path: '^libs/(domain|taxonomy|matching)/', pathNot: '(\\.spec|text/dutch-dictionary)\\.ts$' },
      to: {
        dependencyTypes: ['core'],
        path: '^(node:)?(fs|net|http|https|child_process|os|process|dns|timers|worker_threads)',
      },
    },
    {
      name: 'libraries-never-import-apps',
      comment: 'A library that knows an app cannot be used by the others.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-never-import-apps',
      comment: 'Apps meet in the database and over HTTP; what two of them need is a library.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'only-the-worker-knows-the-queue',
      comment:
        'Everyone else writes an outbox row, so that a committed change never loses its job and the queue can be replaced.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '^apps/worker/' },
      to: { path: '^node_modules/(bullmq|@nestjs/bullmq|ioredis)/' },
    },
    {
      name: 'only-mail-sends-mail',
      comment: 'One place builds and sends mails, so that every one is stored as it was sent.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '^libs/mail/' },
      to: { path: '^node_modules/nodemailer/' },
    },
    {
      name: 'the-web-talks-http',
      comment: 'The pages use the generated client, and the pure domain tables that tell which buttons to show.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^libs/', pathNot: '^libs/domain/' },
    },
    {
      name: 'libraries-are-entered-by-the-front-door',
      comment: 'Another library or app imports @bestuiver/<library>, never a file inside it.',
      severity: 'error',
      from: { path: '^(?:apps|libs)/([^/]+)/' },
      to: { path: '^libs/', pathNot: '^libs/($1/|[^/]+/src/index\\.ts$)' },
    },
    {
      name: 'no-circles',
      comment:
        'Modules that need each other cannot be understood or tested apart. (Types may: they are gone when it runs.)',
      severity: 'error',
      from: { pathNot: '^libs/persistence/src/entities/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'product-code-needs-no-test-tools',
      comment: 'What runs in production imports nothing that is only installed for development.',
      severity: 'error',
      from: { path: '^(apps/(api|worker|standalone)|libs)/', pathNot: '\\.spec\\.ts$|/testing/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere fails when it is run.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
