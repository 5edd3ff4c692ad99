import { View } from '@tarojs/components';
import type { Output } from '../../../contract/contract';
import { Banner } from '../../../components/banner';
import { Cell } from '../../../components/cell';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { sayDay, sayInstant } from '../../../components/say-day';
import { Section } from '../../../components/section';
import type { Column } from '../../../components/table';
import { Table } from '../../../components/table';
import { useAnswer } from '../../../components/use-answer';
import { useWide } from '../../../components/use-wide';
import { sayDrawn } from '../say-drawn';

type Draws = Output<'check.draws'>;
type Draw = Draws['draws'][number];

const columns: readonly Column<Draw>[] = [
  { title: '抽查', show: ({ on, wayWords }) => `${sayDay(on)} ${wayWords}` },
  { title: '范围', show: ({ divisionName }) => divisionName },
  { title: '抽了多少', show: sayDrawn },
  { title: '要查', show: ({ people }) => `${people} 人` },
  { title: '谁抽的', show: ({ byName, at }) => `${byName}，${sayInstant(at)}` },
  { title: '种子', show: ({ seed }) => seed },
];

const open = ({ draw }: Draw) => goTo('check-draw', { draw });

/** Every draw of the caller's divisions: opening one draws it again and compares. */
export default function DrawsPage() {
  const from = useAnswer('check.draws', {});
  return (
    <Page
      title="历次抽查"
      office
      aloud={from.answer && `一共有 ${from.answer.draws.length} 次抽查。`}
    >
      <Loaded from={from}>{(answer) => <DrawsView {...answer} />}</Loaded>
    </Page>
  );
}

function DrawsView({ draws, more, how }: Draws) {
  const wide = useWide();
  if (draws.length === 0) {
    return (
      <Empty text="管理范围内还没有抽查过。安排抽查以后，每一次都留在这里，谁都可以重新抽一遍核对。" />
    );
  }
  return (
    <View>
      {wide ? (
        <Table
          label="历次抽查"
          columns={columns}
          rows={draws}
          keyOf={({ draw }) => draw}
          onOpen={open}
        />
      ) : (
        <View className="cells">
          {draws.map((one) => (
            <Cell
              key={one.draw}
              title={`${sayDay(one.on)} ${one.wayWords}，${one.divisionName}`}
              note={`${sayDrawn(one)}，${one.byName}，${sayInstant(one.at)}；种子 ${one.seed}`}
              onTap={() => open(one)}
            />
          ))}
        </View>
      )}
      {more && <Banner tone="attention">这里只列最近的 100 次。</Banner>}
      <Section title="怎么核对">
        <View>点开一次，系统按记录重新抽一遍并与当时比较；也可以自己算：{how}。</View>
      </Section>
    </View>
  );
}
