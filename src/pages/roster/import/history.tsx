import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Empty } from '../../../components/empty';
import { sayInstant } from '../../../components/say-day';
import type { Tone } from '../../../components/status-tag';
import { StatusTag } from '../../../components/status-tag';
import type { ImportProgress, useImport } from './use-import';
import { unfinished } from './use-import';

export const stateWords: Readonly<Record<ImportProgress['state'], string>> = {
  applying: '还没有完成',
  done: '已完成',
  undoing: '撤销还没有完成',
  undone: '已撤销',
};
const tones: Readonly<Record<ImportProgress['state'], Tone>> = {
  applying: 'attention',
  done: 'done',
  undoing: 'attention',
  undone: 'plain',
};

interface Props {
  readonly imports: readonly ImportProgress[];
  readonly running: ReturnType<typeof useImport>;
}

const changeWords = [
  ['insert', '新增'],
  ['replace', '修改'],
  ['same', '不变'],
  ['kept', '撤销时因另有改动保留'],
] as const;

function sayChanges(summary: ImportProgress['summary']): string {
  return changeWords
    .flatMap(([what, word]) => (summary[what] ? [`，${word} ${summary[what]} 条`] : []))
    .join('');
}

export function History({ imports, running }: Props) {
  const [asking, ask] = useState<string>();
  if (imports.length === 0) return <Empty text="还没有导入过。从上面下载模板开始。" />;
  return (
    <View className="cells">
      {imports.map((one) => (
        <View key={one.import} className="import-past">
          <View className="import-line">
            <View>{one.name}</View>
            <StatusTag tone={tones[one.state]} text={stateWords[one.state]} />
          </View>
          <View className="cell-note">
            {one.byName}，{sayInstant(one.at)}
            {sayChanges(one.summary)}
          </View>
          {!running.busy && unfinished(one) && (
            <Button text="继续" onTap={() => void running.goOn(one.import)} />
          )}
          {!running.busy && one.state === 'done' && asking !== one.import && (
            <Button kind="quiet" text="整体撤销" onTap={() => ask(one.import)} />
          )}
          {!running.busy && asking === one.import && (
            <View>
              <View>撤销后，这次导入改动的内容都回到导入前。</View>
              <View className="buttons">
                <Button
                  text="确定撤销"
                  onTap={() => {
                    ask(undefined);
                    void running.undo(one.import);
                  }}
                />
                <Button kind="secondary" text="不撤销" onTap={() => ask(undefined)} />
              </View>
            </View>
          )}
        </View>
      ))}
    </View>
  );
}
