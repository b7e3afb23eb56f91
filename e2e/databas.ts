import pg from 'pg';

/** What the app has kept, read past the app. */
export async function rowsOf<T extends object>(
  sql: string,
  values: readonly (string | number)[] = [],
): Promise<T[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    return (await client.query<T>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}
