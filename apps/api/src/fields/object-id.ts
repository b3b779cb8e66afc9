import { Injectable, type PipeTransform } from '@nestjs/common';
import { refuse } from '../errors/refuse';
import { isUuid } from './check';

/** The id of an object in a path; what is no id names nothing. */
@Injectable()
export class ObjectId implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUuid(value)) throw refuse('not-found', 'object.not_found');
    return value.toLowerCase();
  }
}
