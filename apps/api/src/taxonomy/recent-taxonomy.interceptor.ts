import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Permission } from '@bestuiver/domain';
import { LiveTaxonomy } from '@bestuiver/ranking';
import { catchError, from, of, switchMap, type Observable } from 'rxjs';
import { PERMISSION } from '../access/permit';

/** Lets every answer know the activities that an area added on another machine, at most a second later. */
@Injectable()
export class RecentTaxonomyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly taxonomy: LiveTaxonomy,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    // Whether the process lives may not hang on the database.
    if (this.reflector.get<Permission>(PERMISSION, context.getHandler()) === 'health.read') return next.handle();
    // Without a database the route itself says so.
    return from(this.taxonomy.recent()).pipe(
      catchError(() => of(undefined)),
      switchMap(() => next.handle()),
    );
  }
}
