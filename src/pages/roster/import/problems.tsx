import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import type { Column } from '../../../components/table';
import { Table } from '../../../components/table';
import { useWide } from '../../../components/use-wide';
import type { Preview } from './preview';

type Problem = Preview['problems'][number];

const columns: readonly Column<Problem>[] = [
  { title: '工作表', show: ({ sheet }) => sheet },
  { title: '单元格', show: ({ cell }) => cell },
  { title: '现在是', show: ({ found }) => found || '（空）' },
  { title: '哪里不对', show: ({ wrong }) => wrong },
  { title: '应该怎样', show: ({ right }) => right },
];

const MOST_SHOWN = 200;

/** Every wrong cell by its address; the whole list can be copied to whoever filled it in. */
export function Problems({ problems, total }: { problems: Preview['problems']; total: number }) {
  const wide = useWide();
  const [copied, setCopied] = useState(false);
  const shown = problems.slice(0, MOST_SHOWN);
  const keyOf = ({ sheet, cell, kind }: Problem) => `${sheet} ${cell} ${kind}`;

  async function copy() {
    const lines = problems.map((one) =>
      [one.sheet, one.cell, one.found, one.wrong, one.right].join('\t'),
    );
    await Taro.setClipboardData({ data: lines.join('\n') });
    setCopied(true);
  }

  return (
    <View>
      <View className="import-line">
        <View>改好后重新选择文件。{copied && '已复制，可以粘到表格或消息里。'}</View>
        <Button kind="quiet" text="复制全部" onTap={() => void copy()} />
      </View>
      {wide ? (
        <Table label="要改的单元格" columns={columns} rows={shown} keyOf={keyOf} />
      ) : (
        <View className="cells">
          {shown.map((one) => (
            <Cell
              key={keyOf(one)}
              title={`${one.sheet} ${one.cell}：${one.found || '（空）'}`}
              note={`${one.wrong} ${one.right}`}
            />
          ))}
        </View>
      )}
      {total > shown.length && (
        <View className="section-note">
          共 {total} 处，这里列出前 {shown.length} 处；先改这些，再检查一次。
        </View>
      )}
    </View>
  );
}
