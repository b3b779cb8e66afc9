import { run } from './run';

export { run };

// `npm start` builds, and calls `run` itself; `node dist/apps/standalone/main.js` starts what was built before.
if (process.argv[1] === __filename) void run(process.env, Promise.resolve()).then((code) => process.exit(code));
