import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * Inserts many rows of one entity in a single statement; columns that no row names keep their default.
 * Every row must name the same properties.
 */
export async function bulkInsert<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly Partial<E>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const { tableName, columns } = manager.connection.getMetadata(entity);
  const used = columns.filter((column) => column.propertyName in first);
  const json = rows.map((row) => Object.fromEntries(used.map((c) => [c.databaseName, row[c.propertyName] ?? null])));
  const names = used.map((column) => `"${column.databaseName}"`).join(', ');
  await manager.query(
    `INSERT INTO "${tableName}" (${names}) SELECT ${names} FROM jsonb_populate_recordset(NULL::"${tableName}", $1::jsonb)`,
    [JSON.stringify(json)],
  );
}
