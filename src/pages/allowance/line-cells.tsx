import { View } from '@tarojs/components';
import { Cell } from '../../components/cell';
import { StatusTag } from '../../components/status-tag';
import { sayYuan } from '../../core/money';
import type { ShownLine } from './tone-of';
import { toneOf } from './tone-of';

interface Props {
  readonly lines: readonly ShownLine[];
  readonly onOpen?: ((line: ShownLine) => void) | undefined;
}

/** The kinds of a month, each with how it stands before how much it is. */
export function LineCells({ lines, onOpen }: Props) {
  return (
    <View className="cells">
      {lines.map((line) => (
        <Cell
          key={line.kind}
          title={line.title}
          note={line.text}
          value={
            <>
              <StatusTag tone={toneOf(line)} text={line.stateWords} />
              <View>{saySum(line)}</View>
            </>
          }
          {...(onOpen ? { onTap: () => onOpen(line) } : {})}
        />
      ))}
    </View>
  );
}

/** 应发 1200 元, 已发 600 元 where only a part was paid. */
export function saySum({ due, paid, left, state }: ShownLine): string {
  if (state === 'nothing') return '';
  const had = paid === 0 ? '' : `已发 ${sayYuan(paid)}`;
  if (due === undefined) return had;
  if (left === 0) return sayYuan(due);
  return [`应发 ${sayYuan(due)}`, had].filter(Boolean).join('，');
}
