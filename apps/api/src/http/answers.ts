import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';

type Status = 200 | 201 | 202 | 204;

/** What a route does in one sentence, and what it answers with. */
export function Answers(summary: string, type: Type<unknown> | null, status: Status = 200): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    ApiOperation({ summary }),
    ApiResponse({ status, description: DESCRIPTIONS[status], ...(type && { type }) }),
  );
}

const DESCRIPTIONS: Readonly<Record<Status, string>> = {
  200: 'As asked.',
  201: 'Created.',
  202: 'Accepted: a job does the work.',
  204: 'Done, nothing to show.',
};

/** The route edits what was read before: the version read comes back in `If-Match`. */
export const Guarded = (): MethodDecorator =>
  ApiHeader({ name: 'If-Match', required: true, description: 'ETag of the version that was read.' });
