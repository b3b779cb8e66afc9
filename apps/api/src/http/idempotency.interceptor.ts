import { createHash } from 'node:crypto';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { IdempotencyKey } from '@bestuiver/persistence';
import type { Response } from 'express';
import { catchError, from, mergeMap, of, type Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { requestOf, type ReaderRequest } from '../access/current-reader';
import { refuse } from '../errors/refuse';
import { CREATES } from './creates';

/**
 * A creating POST that comes with an `Idempotency-Key` creates once: the row of the key is written before the work,
 * so that of two at the same time one works and the other is told to wait. A row without an answer was cut off; it
 * stays so, since creating twice is worse than having to look.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly dataSource: DataSource,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = requestOf(context);
    const key = request.headers['idempotency-key'];
    const creates = this.reflector.get<boolean | undefined>(CREATES, context.getHandler());
    if (!creates || key === undefined || !request.reader.person) return next.handle();
    if (typeof key !== 'string' || !/^[A-Za-z0-9._-]{8,128}$/.test(key))
      throw refuse('invalid', 'idempotency.key_invalid');

    const response = context.switchToHttp().getResponse<Response>();
    const id = { personId: request.reader.personId, key };
    const earlier = await this.claim(id, hashOf(request));
    if (earlier) {
      response.status(earlier.status!);
      return of(earlier.body);
    }
    return next.handle().pipe(
      mergeMap((body: unknown) => from(this.keep(id, response.statusCode, body))),
      catchError((error: unknown) => from(this.release(id, error))),
    );
  }

  /** Null when the key is ours now, else the row with the answer that was given before. */
  private async claim(id: { personId: string; key: string }, requestHash: string): Promise<IdempotencyKey | null> {
    const { manager } = this.dataSource;
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(IdempotencyKey)
      .values({ ...id, requestHash })
      .orIgnore()
      .returning('key')
      .execute();
    if ((inserted.raw as unknown[]).length > 0) return null;
    const earlier = await manager.findOneBy(IdempotencyKey, id);
    if (earlier && earlier.requestHash !== requestHash) throw refuse('conflict', 'idempotency.other_request');
    if (earlier?.status == null) throw refuse('conflict', 'idempotency.in_progress');
    return earlier;
  }

  private async keep(id: { personId: string; key: string }, status: number, body: unknown): Promise<unknown> {
    await this.dataSource.manager.update(IdempotencyKey, id, { status, body: body as object });
    return body;
  }

  /** What was refused created nothing: the same key may try again. */
  private async release(id: { personId: string; key: string }, error: unknown): Promise<never> {
    await this.dataSource.manager.delete(IdempotencyKey, id);
    throw error;
  }
}

function hashOf({ method, originalUrl, body }: ReaderRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([method, originalUrl, body as unknown]))
    .digest('hex');
}
