import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import { allParties } from '../../../core/evaluation/party';
import { parties } from '../../../core/policy/kinds/evaluation-words';
import { Tick } from '../../../components/tick';
import { addLines } from './add-lines';
import type { Roll, RollProps } from './roll-view';

type One = Roll['suggested'][number];
const idOf = ({ person, name, party }: One) => person ?? `${party} ${name}`;

/** The village’s people and those of its last roll, all ticked: one tap puts them on the roll. */
export function Suggested({ roll: { assembly, suggested }, onDone }: RollProps) {
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const [added, count] = useState(0);
  const deed = useDeed();
  const chosen = suggested.filter((one) => !left.has(idOf(one)));
  if (suggested.length === 0) return null;

  function tick(one: One, checked: boolean) {
    const after = new Set(left);
    if (checked) after.delete(idOf(one));
    else after.add(idOf(one));
    leave(after);
  }
  async function add() {
    const lines = chosen.map(({ party, name, person }) => ({
      ...{ party, name },
      ...(person ? { person } : {}),
    }));
    await addLines(assembly, lines, count).finally(onDone);
  }
  return (
    <Section
      title={`可以加的人（${suggested.length}）`}
      note="名册上派驻、任职在这个村的人，和上一场的名单。都先勾上了，不来的点一下去掉。"
    >
      {allParties.map((party) => (
        <PartyTicks
          key={party}
          title={parties[party]}
          people={suggested.filter((one) => one.party === party)}
          isLeft={(one) => left.has(idOf(one))}
          onTick={tick}
        />
      ))}
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text={`把勾上的 ${chosen.length} 人加进名单`}
        busy={deed.busy && (added > 0 ? `已加 ${added} 人` : '正在加')}
        why={chosen.length > 0 ? undefined : '勾上要加的人'}
        onTap={() => void deed.run(add)}
      />
    </Section>
  );
}

interface TicksProps {
  readonly title: string;
  readonly people: readonly One[];
  readonly isLeft: (one: One) => boolean;
  readonly onTick: (one: One, checked: boolean) => void;
}

function PartyTicks({ title, people, isLeft, onTick }: TicksProps) {
  if (people.length === 0) return null;
  return (
    <View className="field">
      <View className="field-label">{title}</View>
      <View className="choice">
        {people.map((one) => (
          <Tick
            key={idOf(one)}
            text={one.name}
            note={one.from}
            checked={!isLeft(one)}
            onChange={(checked) => onTick(one, checked)}
          />
        ))}
      </View>
    </View>
  );
}
