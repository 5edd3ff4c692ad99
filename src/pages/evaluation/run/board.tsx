import { View } from '@tarojs/components';
import { useState } from 'react';
import { Choice } from '../../../components/choice';
import { Detail } from '../../../components/detail';
import { Field } from '../../../components/field';
import { Section } from '../../../components/section';
import type { RollLine, ShownAssembly } from '../run-words';
import { BoardList } from './board-list';
import { LineDeeds } from './line-deeds';

interface Props {
  readonly shown: ShownAssembly;
  readonly lines: readonly RollLine[];
  readonly values: Readonly<Record<string, string>>;
  readonly change: (some: Record<string, string>) => void;
  readonly reload: () => void;
}

type Show = 'left' | 'used' | 'away' | 'all';

const filters: Readonly<Record<Show, (line: RollLine) => boolean>> = {
  left: ({ used, away }) => !used && !away,
  used: ({ used }) => used !== undefined,
  away: ({ used, away }) => away && !used,
  all: () => true,
};
const words: Readonly<Record<Show, string>> = {
  left: '还没用票',
  used: '已用票',
  away: '外出没用',
  all: '全部',
};
const shows = Object.keys(filters) as Show[];

/** Everybody on the roll; a name leads to the slip, the tablet or paper. */
export function Board({ shown, lines, values, change, reload }: Props) {
  const show = (values.show || 'left') as Show;
  const [search, setSearch] = useState('');
  const seen = lines.filter((line) => filters[show](line) && line.name.includes(search.trim()));
  const opened = lines.find(({ line }) => line === values.line);
  const close = () => change({ line: '' });
  return (
    <Section title={shown.state === 'open' ? '谁用了票' : '先发票条'} bare>
      <Choice
        label="看哪些人"
        options={shows.map((value) => ({
          ...{ value, text: `${words[value]} ${lines.filter(filters[value]).length}` },
        }))}
        value={show}
        onChange={(chosen) => change({ show: chosen })}
      />
      <Field label="找姓名" value={search} onChange={setSearch} />
      <Detail
        title={opened?.name ?? ''}
        hint="点一个人：发票条、用平板，或换成纸票。"
        onClose={close}
        detail={
          opened && (
            <LineDeeds
              key={opened.line}
              shown={shown}
              line={opened}
              lines={lines}
              onDone={() => {
                close();
                reload();
              }}
            />
          )
        }
      >
        {seen.length === 0 && <View className="field">没有这样的人。</View>}
        <BoardList lines={seen} chosen={opened?.line} onOpen={(line) => change({ line })} />
      </Detail>
    </Section>
  );
}
