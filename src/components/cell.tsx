import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { IconName } from './icon';
import { Icon } from './icon';
import { Tap } from './tap';
import './cell.css';

interface Props {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly value?: ReactNode;
  readonly icon?: IconName | undefined;
  readonly onTap?: (() => void) | undefined;
  readonly label?: string;
}

/** One line of a list; with `onTap` it leads somewhere. */
export function Cell({ title, note, value, icon, onTap, label }: Props) {
  const inside = (
    <>
      {icon && <Icon name={icon} className="cell-icon" />}
      <View className="cell-words">
        <View className="cell-title">{title}</View>
        {note && <View className="cell-note">{note}</View>}
      </View>
      {value && <View className="cell-value">{value}</View>}
      {onTap && <Icon name="chevron" className="cell-chevron" />}
    </>
  );
  if (!onTap) return <View className="cell">{inside}</View>;
  return (
    <Tap className="cell cell--leads" onTap={onTap} label={label}>
      {inside}
    </Tap>
  );
}
