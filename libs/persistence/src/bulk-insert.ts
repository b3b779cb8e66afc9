import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * Inserts many rows of one entity in a single statement. A column that no row names keeps its default; a row that
 * does not name what another one names gets null there.
 */
export async function bulkInsert<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly Partial<E>[],
): Promise<void> {
  if (!rows.length) return;
  const { tableName, columns } = manager.connection.getMetadata(entity);
  const named = new Set(rows.flatMap((row) => Object.keys(row)));
  const used = columns.filter((column) => named.has(column.propertyName));
  const json = rows.map((row) => Object.fromEntries(used.map((c) => [c.databaseName, row[c.propertyName] ?? null])));
  const names = used.map((column) => `"${column.databaseName}"`).join(', ');
  await manager.query(
    `INSERT INTO "${tableName}" (${names}) SELECT ${names} FROM jsonb_populate_recordset(NULL::"${tableName}", $1::jsonb)`,
    [JSON.stringify(json)],
  );
}
