import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Config } from '@bestuiver/config';
import { CONFIG } from '../config.token';
import { refuse } from '../errors/refuse';
import { requestOf, type ReaderRequest } from './current-reader';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses changes that another website makes a browser send. Browsers always say where a change comes from; a request
 * that says nothing does not come from one and has no cookie of somebody else to misuse.
 */
@Injectable()
export class SameOriginGuard implements CanActivate {
  private readonly publicOrigin: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.publicOrigin = new URL(config.publicUrl).origin;
  }

  canActivate(context: ExecutionContext): boolean {
    const request = requestOf(context);
    if (SAFE.includes(request.method) || this.isOurs(request)) return true;
    throw refuse('forbidden', 'access.cross_site');
  }

  private isOurs({ headers }: ReaderRequest): boolean {
    const { origin, host } = headers;
    if (origin !== undefined) return origin === this.publicOrigin || hostOf(origin) === host;
    const site = headers['sec-fetch-site'];
    return site === undefined || site === 'same-origin' || site === 'none';
  }
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
