/** Counts what the database is asked for: how often, and how many rows came back. */
import type { DBCore, DBCoreTable } from 'dexie';
import type { Library } from '../../lib/db/schema';

export interface Requests {
  /** `what table` -> how often. */
  asked: Map<string, number>;
  /** Table -> rows that were read. */
  rows: Map<string, number>;
  clear: () => void;
}

/** Before the connection's first query: one that is open already goes uncounted. */
export function countRequests(db: Library): Requests {
  const asked = new Map<string, number>();
  const rows = new Map<string, number>();
  const add = (to: Map<string, number>, key: string, by: number) => to.set(key, (to.get(key) ?? 0) + by);
  db.use({
    stack: 'dbcore',
    name: 'requests',
    create: (core: DBCore): DBCore => ({ ...core, table: (name) => counted(core.table(name)) }),
  });
  function counted(table: DBCoreTable): DBCoreTable {
    const { name } = table;
    return {
      ...table,
      get: async (request) => {
        add(asked, `get ${name}`, 1);
        const row: unknown = await table.get(request);
        add(rows, name, row === undefined ? 0 : 1);
        return row;
      },
      getMany: async (request) => {
        add(asked, `get ${name}`, request.keys.length);
        const found = await table.getMany(request);
        add(rows, name, found.filter((row: unknown) => row !== undefined).length);
        return found;
      },
      query: async (request) => {
        add(asked, `query ${name}`, 1);
        const answer = await table.query(request);
        if (request.values !== false) add(rows, name, answer.result.length);
        return answer;
      },
      openCursor: async (request) => {
        add(asked, `cursor ${name}`, 1);
        const cursor = await table.openCursor(request);
        if (!request.values || !cursor) return cursor;
        const start = cursor.start.bind(cursor);
        cursor.start = (onNext) =>
          start(() => {
            add(rows, name, 1);
            onNext();
          });
        return cursor;
      },
      count: (request) => {
        add(asked, `count ${name}`, 1);
        return table.count(request);
      },
      mutate: (request) => {
        add(asked, `${request.type} ${name}`, 1);
        return table.mutate(request);
      },
    };
  }
  return {
    asked,
    rows,
    clear: () => {
      asked.clear();
      rows.clear();
    },
  };
}
