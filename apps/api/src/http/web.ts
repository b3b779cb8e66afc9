import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { static as serveStatic, type NextFunction, type Request, type Response } from 'express';
import type { NestExpressApplication } from '@nestjs/platform-express';

/** Where the built web application lies: processes start at the root of the product. */
export const webRoot = (): string => join(process.cwd(), 'apps', 'web', 'dist');

const OURS = /^\/(api|health|metrics|demo)(\/|$)/;
const YEAR_MS = 365 * 24 * 3_600_000;

/** Serves the web application: files whose name holds their hash for a year, every other page as its index. */
export function serveWeb(app: NestExpressApplication, root = webRoot()): void {
  if (!existsSync(join(root, 'index.html'))) return;
  app.use('/assets', serveStatic(join(root, 'assets'), { immutable: true, maxAge: YEAR_MS, fallthrough: true }));
  app.use(serveStatic(root, { index: false, maxAge: 0, redirect: false }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!isPage(request)) return next();
    sendPage(response, root);
  });
}

/** The page of every address of the web application; never kept, so that a new version is seen at once. */
export function sendPage(response: Response, root = webRoot()): void {
  response.setHeader('Cache-Control', 'no-cache');
  response.sendFile(join(root, 'index.html'));
}

function isPage(request: Request): boolean {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  return reads && !OURS.test(request.path) && !request.path.startsWith('/assets/') && request.accepts('html') !== false;
}
