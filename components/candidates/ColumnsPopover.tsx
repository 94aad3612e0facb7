import { candidatesText } from '../../lib/i18n/en/candidates';
import { useText } from '../../lib/i18n/use-text';
import { offeredColumns, type PeopleColumn } from './people-columns';
import { TickPopover } from './TickPopover';

interface Props {
  inRole: boolean;
  columns: readonly PeopleColumn[];
  onColumns: (columns: string[]) => void;
}

export function ColumnsPopover({ inRole, columns, onColumns }: Props) {
  const text = useText(candidatesText);
  return (
    <TickPopover
      icon="cols"
      word={text.columns}
      label={text.columnsLabel}
      groups={[
        {
          id: 'columns',
          name: text.columnsShown,
          options: offeredColumns(inRole).map((one) => ({ value: one, label: columnName(one, text) })),
          chosen: columns,
        },
      ]}
      onChoose={(_, chosen) => onColumns(chosen)}
    />
  );
}

export function columnName(column: PeopleColumn, text: ReturnType<typeof candidatesText.get>): string {
  return column === 'match' ? text.mustsStated : text[column];
}
