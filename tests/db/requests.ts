/** Counts what the database is asked for: how often, and how many rows came back. */
import type { DBCore, DBCoreTable } from 'dexie';
import type { Library } from '../../lib/db/schema';

export interface Requests {
  /** `what table` -> how often. */
  asked: Map<string, number>;
  /** Table -> rows that were read. */
  rows: Map<string, number>;
  /** How often the next requests had to wait for an answer: one more than the waits. */
  turns: () => number;
  clear: () => void;
}

/** Before the connection's first query: one that is open already goes uncounted. */
export function countRequests(db: Library): Requests {
  const asked = new Map<string, number>();
  const rows = new Map<string, number>();
  const add = (to: Map<string, number>, key: string, by: number) => to.set(key, (to.get(key) ?? 0) + by);
  let turns = 0;
  let answered = true;
  /** Requests that are made while none is answered yet travel together. */
  const ask = (what: string, by = 1): void => {
    if (answered) turns += 1;
    answered = false;
    add(asked, what, by);
  };
  const hear = <T>(answer: Promise<T>): Promise<T> => {
    const told = () => {
      answered = true;
    };
    answer.then(told, told);
    return answer;
  };
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
        ask(`get ${name}`);
        const row: unknown = await hear(table.get(request));
        add(rows, name, row === undefined ? 0 : 1);
        return row;
      },
      getMany: async (request) => {
        ask(`get ${name}`, request.keys.length);
        const found = await hear(table.getMany(request));
        add(rows, name, found.filter((row: unknown) => row !== undefined).length);
        return found;
      },
      query: async (request) => {
        ask(`query ${name}`);
        const answer = await hear(table.query(request));
        if (request.values !== false) add(rows, name, answer.result.length);
        return answer;
      },
      openCursor: async (request) => {
        ask(`cursor ${name}`);
        const cursor = await hear(table.openCursor(request));
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
        ask(`count ${name}`);
        return hear(table.count(request));
      },
      mutate: (request) => {
        ask(`${request.type} ${name}`);
        return hear(table.mutate(request));
      },
    };
  }
  return {
    asked,
    rows,
    turns: () => turns,
    clear: () => {
      turns = 0;
      answered = true;
      asked.clear();
      rows.clear();
    },
  };
}
