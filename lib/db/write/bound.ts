/**
 * The library as one transaction sees it. Dexie finds the transaction by following native awaits, and loses it after
 * about a hundred without a request (`PrematureCommitError`, seen in Chromium on a batch); tables that are bound to it
 * need no finding.
 */
import type { Transaction } from 'dexie';
import type { Library, TableName } from '../schema';

/** Only the tables named are there, and nothing of the connection but `table`. */
export function boundTo(transaction: Transaction, names: readonly TableName[]): Library {
  const table = (name: string) => transaction.table(name);
  return { ...Object.fromEntries(names.map((name) => [name, table(name)])), table } as unknown as Library;
}
