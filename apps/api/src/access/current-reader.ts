import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Reader } from './reader';

/** The request with what the guards found out about it. */
export interface ReaderRequest extends Request {
  reader: Reader;
  id: string;
  cookies: Record<string, string | undefined>;
}

export const requestOf = (context: ExecutionContext): ReaderRequest =>
  context.switchToHttp().getRequest<ReaderRequest>();

/** Whoever sends the request. */
export const CurrentReader = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).reader);
