import { type Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { QueryWhole } from '../fields/fields';

/** One page of a list. */
export interface Page<T> {
  items: T[];
  total: number;
  page: number;
  pageSize: number;
}

const pages = new Map<Type<unknown>, Type<Page<unknown>>>();

/** The documented class of a page of `item`, made once per class. */
export function pageOf<T>(item: Type<T>): Type<Page<T>> {
  const known = pages.get(item);
  if (known) return known as Type<Page<T>>;
  class PageDto implements Page<T> {
    @ApiProperty({ type: () => [item] }) items: T[];
    @ApiProperty({ type: 'integer' }) total: number;
    @ApiProperty({ type: 'integer' }) page: number;
    @ApiProperty({ type: 'integer' }) pageSize: number;
  }
  Object.defineProperty(PageDto, 'name', { value: `${item.name.replace(/Dto$/, '')}Page` });
  pages.set(item, PageDto);
  return PageDto;
}

/** Which page of a list is asked. */
export class PageQueryDto {
  @QueryWhole({ min: 1, max: 100_000, optional: true }) page: number = 1;
  @QueryWhole({ min: 1, max: 100, optional: true }) pageSize: number = 25;
}

/** `skip` and `take` of a page. */
export const windowOf = ({ page, pageSize }: PageQueryDto): { skip: number; take: number } => ({
  skip: (page - 1) * pageSize,
  take: pageSize,
});
