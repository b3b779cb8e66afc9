import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Permission } from '@bestuiver/domain';
import { Clock } from '../clock';
import { refuse } from '../errors/refuse';
import { requestOf, type ReaderRequest } from './current-reader';
import { languageAsked, languageOf } from './language';
import { PERMISSION } from './permit';
import { Reader } from './reader';
import { SESSION_COOKIE } from './session-cookie';
import { SessionsService } from './sessions.service';

/** Finds out who sends a request, and whether their role may do what the route does at all. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = requestOf(context);
    request.reader = await this.readerOf(request);
    const permission = this.reflector.get<Permission>(PERMISSION, context.getHandler());
    if (request.reader.may(permission)) return true;
    if (!request.reader.person) throw refuse('unauthenticated', 'session.required');
    throw refuse('forbidden', 'access.forbidden', { permission });
  }

  private async readerOf(request: ReaderRequest): Promise<Reader> {
    const token = request.cookies[SESSION_COOKIE];
    const holder = token ? await this.sessions.findReader(token, this.clock.now()) : null;
    if (!holder) return new Reader(null, [], languageOf(request));
    // The screens may be read in another language than the mails.
    return new Reader(holder.person, holder.grants, languageAsked(request) ?? holder.language);
  }
}
