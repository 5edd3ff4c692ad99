import { View } from '@tarojs/components';
import { useState } from 'react';
import { Cell } from '../../../components/cell';
import { Empty } from '../../../components/empty';
import { Field } from '../../../components/field';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import type { Output } from '../../../contract/contract';
import { OpinionForm } from './opinion-form';

export type Asked = Output<'assessment.asked'>['people'][number];

/** Whom one is asked about in a round (`?round=`): a name, a few words, done. */
export default function OpinionsPage() {
  const { values, change } = useAddress();
  const { round = '', sheet = '' } = values;
  const from = useAnswer('assessment.asked', round ? { round } : undefined);
  const { answer } = from;
  const aloud = answer && readAloud(answer);
  return (
    <Page title="写考核意见" aloud={aloud}>
      <Loaded from={from}>
        {(one) => {
          const chosen = one.people.find((each) => each.sheet === sheet);
          if (chosen) {
            return (
              <OpinionForm
                key={sheet}
                one={chosen}
                onDone={from.reload}
                onBack={() => change({ sheet: '' })}
              />
            );
          }
          return <People one={one} onOpen={(next) => change({ sheet: next })} />;
        }}
      </Loaded>
    </Page>
  );
}

function readAloud({ title, people }: Output<'assessment.asked'>): string {
  const names = people.map(({ name }) => name).join('，');
  return `${title}，请您对这几位驻村干部写意见：${names}。点名字就能写。`;
}

interface PeopleProps {
  readonly one: Output<'assessment.asked'>;
  readonly onOpen: (sheet: string) => void;
}

/** From so many on one looks for a name. */
const MANY = 8;

function People({ one: { title, opinionsUntil, people }, onOpen }: PeopleProps) {
  const [name, write] = useState('');
  const shown = people.filter((each) => `${each.name}${each.of}`.includes(name.trim()));
  return (
    <Section
      title={title}
      note={`点名字写意见，到 ${opinionsUntil} 为止。写的意见干部本人看不到，只给县里作参考，不打分。`}
      bare
    >
      {people.length === 0 && <Empty text="您的管理范围里没有参加这次考核的干部，不用办。" />}
      {people.length > MANY && <Field label="找姓名或村" value={name} max={20} onChange={write} />}
      <View className="cells">
        {shown.map((each) => (
          <Cell
            key={each.sheet}
            title={each.name}
            note={each.of}
            value={sayState(each)}
            onTap={() => onOpen(each.sheet)}
          />
        ))}
      </View>
    </Section>
  );
}

function sayState({ state, own }: Asked): string {
  if (own.length > 0) return '已写';
  return state === 'gathering' ? '还没有写' : '已提交决定';
}
