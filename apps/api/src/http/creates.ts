import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';

export const CREATES = 'creates';

/** The route creates something: with an `Idempotency-Key` it does so once, however often it is sent. */
export const Creates = (): MethodDecorator =>
  applyDecorators(
    SetMetadata(CREATES, true),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'Any text of 8 to 128 letters, digits, dots, dashes or underscores; kept for a day.',
      schema: { type: 'string', minLength: 8, maxLength: 128, pattern: '^[A-Za-z0-9._-]+$' },
    }),
  );
