import { useState } from 'react';
import type { Output } from '../../../contract/contract';
import { Choice } from '../../../components/choice';
import { Field } from '../../../components/field';
import { Banner } from '../../../components/banner';
import { useAnswer } from '../../../components/use-answer';

type StandIn = Output<'roster.standIns'>['people'][number];

interface Props {
  readonly scope: string;
  readonly chosen: StandIn | undefined;
  readonly error: string | undefined;
  readonly onPick: (person: StandIn | undefined) => void;
}

/** By name, among the people of the seat’s township or county. */
export function FindStandIn({ scope, chosen, error, onPick }: Props) {
  const [name, write] = useState('');
  const typed = name.trim();
  const { answer, problem } = useAnswer(
    'roster.standIns',
    typed ? { scope, name: typed } : undefined,
  );
  const people = answer?.people ?? [];
  return (
    <>
      <Field
        label="由谁代办（按姓名找）"
        value={name}
        placeholder="写姓名，写一个字也可以"
        error={error}
        onChange={(text) => {
          write(text);
          onPick(undefined);
        }}
      />
      {problem && <Banner tone="attention">{problem}</Banner>}
      {people.length > 0 && (
        <Choice
          label={answer?.more ? '人比较多，再写一个字就少一些' : '选一位'}
          options={people.map((each) => ({
            ...{ value: each.person, text: each.name, note: each.note },
          }))}
          value={chosen?.person}
          onChange={(id) => onPick(people.find(({ person }) => person === id))}
        />
      )}
      {typed && answer && people.length === 0 && (
        <Banner tone="attention">本乡镇（县）的名册上没有找到“{typed}”，请核对姓名。</Banner>
      )}
    </>
  );
}
