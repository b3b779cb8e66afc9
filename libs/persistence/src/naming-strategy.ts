import { DefaultNamingStrategy, type Table } from 'typeorm';

const snake = (text: string): string => text.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
const nameOf = (table: Table | string): string =>
  (typeof table === 'string' ? table : table.name).split('.').pop() ?? '';
/** PostgreSQL cuts names at 63 bytes; a readable name that fits is worth more than a hash. */
const readable = (table: Table | string, columns: string[], suffix: string): string =>
  `${nameOf(table)}_${[...columns].join('_')}`.slice(0, 62 - suffix.length) + `_${suffix}`;

/** snake_case columns and readable constraint names, so that a violated constraint says what it guards. */
export class SnakeNamingStrategy extends DefaultNamingStrategy {
  override tableName(className: string, given?: string): string {
    return given ?? snake(className);
  }
  override columnName(property: string, given: string, prefixes: string[]): string {
    return snake([...prefixes, given || property].join('_'));
  }
  override joinColumnName(relation: string, referenced: string): string {
    return snake(`${relation}_${referenced}`);
  }
  override primaryKeyName(table: Table | string): string {
    return `${nameOf(table)}_pkey`;
  }
  override foreignKeyName(table: Table | string, columns: string[]): string {
    return readable(table, columns, 'fkey');
  }
  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return readable(table, columns, 'key');
  }
  override indexName(table: Table | string, columns: string[]): string {
    return readable(table, columns, 'idx');
  }
}
