import { ValidationPipe } from '@nestjs/common';
import { fieldProblems, ValidationProblem } from '../errors/validation-problem';

/** Only documented fields with documented values reach a controller. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    exceptionFactory: (errors) => new ValidationProblem(fieldProblems(errors)),
  });
