import type { DemandKind, DetailsByKind } from '@bestuiver/domain';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { fieldProblems, ValidationProblem } from '../errors/validation-problem';
import { DETAILS_CLASSES } from './details.field';

/**
 * The facts of a kind, as they may be stored.
 * @throws ValidationProblem naming every field that the kind does not have or that has a wrong value.
 */
export function checkDetails(kind: DemandKind, given: Readonly<Record<string, unknown>>): DetailsByKind[DemandKind] {
  // A field that is null is emptied, which for facts of a kind means that it is not there.
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  const details = plainToInstance(DETAILS_CLASSES[kind] as new () => object, present, { exposeUnsetFields: false });
  const errors = validateSync(details, { whitelist: true, forbidNonWhitelisted: true });
  if (errors.length > 0) throw new ValidationProblem(fieldProblems(errors, '/details'));
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}
