import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { onWeb } from './on-web';
import { spoken } from './spoken';
import { Tap } from './tap';
import './table.css';

export interface Column<R> {
  readonly title: string;
  readonly show: (row: R) => ReactNode;
  readonly className?: string;
}

interface Props<R> {
  readonly label: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  readonly chosen?: string | undefined;
  /** Opens the row’s detail: the first column becomes a button, reachable by keyboard. */
  readonly onOpen?: (row: R) => void;
}

/** A real table for wide screens. */
export function Table<R>(props: Props<R>) {
  return onWeb ? <WebTable {...props} /> : <PhoneTable {...props} />;
}

function first<R>({ onOpen, columns }: Props<R>, row: R) {
  const shown = columns[0]?.show(row);
  if (!onOpen) return shown;
  return (
    <Tap className="table-open" onTap={() => onOpen(row)}>
      {shown}
    </Tap>
  );
}

function WebTable<R>(props: Props<R>) {
  const { label, columns, rows, keyOf, chosen, onOpen } = props;
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={label}>
      <table className="table">
        <thead>
          <tr>
            {columns.map(({ title, className }) => (
              <th key={title} scope="col" className={className}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={keyOf(row)}
              className={keyOf(row) === chosen ? 'table-row--chosen' : ''}
              aria-current={keyOf(row) === chosen ? 'true' : undefined}
              onClick={onOpen ? () => onOpen(row) : undefined}
            >
              {columns.map(({ title, show, className }, index) => (
                <td key={title} className={className}>
                  {index === 0 ? first(props, row) : show(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PhoneTable<R>(props: Props<R>) {
  const { label, columns, rows, keyOf, chosen } = props;
  return (
    <View className="table-frame">
      <View className="table table--drawn" {...spoken({ role: 'table', label })}>
        <View className="table-row" {...spoken({ role: 'row' })}>
          {columns.map(({ title }) => (
            <View key={title} className="table-head" {...spoken({ role: 'columnheader' })}>
              {title}
            </View>
          ))}
        </View>
        {rows.map((row) => (
          <View
            key={keyOf(row)}
            className={`table-row${keyOf(row) === chosen ? ' table-row--chosen' : ''}`}
            {...spoken({ role: 'row' })}
          >
            {columns.map(({ title, show }, index) => (
              <View key={title} className="table-cell" {...spoken({ role: 'cell' })}>
                {index === 0 ? first(props, row) : show(row)}
              </View>
            ))}
          </View>
        ))}
      </View>
    </View>
  );
}
