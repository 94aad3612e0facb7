/** Rows of a backup are a stranger's JSON: what is indexed or followed must have its type before it is stored. */
import { faultOf, isNewer, isRestorable } from '../../domain/row-shapes';
import type { Row } from '../../domain/rows';
import { Refused } from '../problems';

/** @throws {Refused} `invalid`, naming the table and the property, never the content. */
export function checkedRows(table: string, rows: readonly unknown[]): Row[] {
  if (!isRestorable(table)) throw new Refused('invalid', `no table ${table}`);
  return rows.map((row) => {
    const fault = faultOf(table, row);
    if (fault !== null) throw new Refused('invalid', `${table}.${fault}`);
    if (isNewer(row as Row)) throw new Refused('invalid', 'the backup is of a newer version of Roledex');
    return row as Row;
  });
}
