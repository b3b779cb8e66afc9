import { withCorrelation } from '@bestuiver/jobs';
import { newId } from '@bestuiver/persistence';
import type { NextFunction, Request, Response } from 'express';

/** A request that carries the id under which it is found in logs, jobs and problems. */
export type IdentifiedRequest = Request & { id: string };

const GIVEN_ID = /^[A-Za-z0-9._-]{8,128}$/;

/** Takes over the id a request comes with, or gives it one; it also goes out in `X-Request-Id`. */
export function identify(request: Request, response: Response, next: NextFunction): void {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && GIVEN_ID.test(given) ? given : newId();
  (request as IdentifiedRequest).id = id;
  response.setHeader('X-Request-Id', id);
  next();
}

/** Jobs that a request asks for carry its id. Comes after the body parser, which loses what it did not start itself. */
export function correlate(request: Request, _: Response, next: NextFunction): void {
  withCorrelation((request as IdentifiedRequest).id, next);
}
