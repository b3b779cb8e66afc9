import { withCorrelation } from '@bestuiver/jobs';
import type { NextFunction, Request, Response } from 'express';

/** Jobs that a request asks for carry its id. */
export function correlate(request: Request & { id?: unknown }, _: Response, next: NextFunction): void {
  withCorrelation(String(request.id), () => next());
}
