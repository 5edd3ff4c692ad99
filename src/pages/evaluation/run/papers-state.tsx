import { View } from '@tarojs/components';
import { Cell } from '../../../components/cell';
import { goTo } from '../../../components/go-to';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import { parties } from '../../../core/policy/kinds/evaluation-words';
import type { ShownAssembly } from '../run-words';

type Paper = ShownAssembly['paper'][number];

/** Paper ballots: who has typed them, and whether both agree. */
export function PapersState({ shown: { code, paper } }: { shown: ShownAssembly }) {
  const some = paper.filter(({ surrendered }) => surrendered > 0);
  if (some.length === 0) return null;
  return (
    <Section title="纸票：两个人各录一遍" bare>
      <View className="cells">
        {some.map((one) => (
          <Cell
            key={one.party}
            icon="pen"
            title={`${parties[one.party]}：${one.surrendered} 人换了纸票`}
            note={sayEntries(one)}
            value={<Agrees paper={one} />}
            onTap={() => goTo('evaluation-paper', { code, party: one.party })}
          />
        ))}
      </View>
    </Section>
  );
}

function Agrees({ paper: { agrees } }: { paper: Paper }) {
  if (agrees === undefined) return <StatusTag tone="attention" text="还没录完" />;
  return agrees ? (
    <StatusTag tone="done" text="两遍一样" />
  ) : (
    <StatusTag tone="refused" text="两遍不一样" />
  );
}

function sayEntries({ first, second }: Paper): string {
  if (!first) return '还没有人录';
  return second ? `${first}、${second}都录了` : `${first}录了第一遍，等另一人录第二遍`;
}
