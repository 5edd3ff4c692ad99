import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { Detail } from '../../../components/detail';
import { Empty } from '../../../components/empty';
import { Field } from '../../../components/field';
import { Banner } from '../../../components/banner';
import { SelectField } from '../../../components/select-field';
import { useDeed } from '../../../components/use-deed';
import type { Output } from '../../../contract/contract';
import { CodeList } from './code-list';
import { choosePeople, townshipsOf } from './choose-people';
import { PeopleList } from './people-list';
import { PersonDetail } from './person-detail';

export type Person = Output<'roster.people'>['people'][number];
export type Issued = Output<'identity.issueCodes'>;

interface Props {
  readonly people: readonly Person[];
  readonly division: string;
  readonly mayIssue: boolean;
  readonly values: Readonly<Record<string, string>>;
  readonly change: (some: Record<string, string>) => void;
  readonly reload: () => void;
}

export function PeopleView({ people, division, mayIssue, values, change, reload }: Props) {
  const [issued, setIssued] = useState<Issued>();
  const deed = useDeed();
  const unbound = people.filter(({ bound }) => !bound);
  const { name = '', bound = '', township = '' } = values;
  const townships = townshipsOf(people);
  const shown = choosePeople(people, { name, bound, township });
  const opened = people.find(({ person }) => person === values.person);
  const issue = (chosen: string[]) =>
    void deed.run(async () =>
      setIssued(await call('identity.issueCodes', { division, people: chosen })),
    );

  if (issued) {
    return (
      <CodeList
        issued={issued}
        onClose={() => {
          setIssued(undefined);
          reload();
        }}
        onMore={() => issue([])}
      />
    );
  }
  if (people.length === 0) return <Empty text="名册上还没有人，请县里先导入名册。" />;
  return (
    <View>
      <View className="lead">
        {people.length} 人在册，{unbound.length} 人还没有绑定微信
      </View>
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      {mayIssue && unbound.length > 0 && (
        <View className="field">
          <Button
            icon="key"
            text={`给没绑定的人发码（${Math.min(unbound.length, 45)} 人）`}
            busy={deed.busy && '正在发码'}
            onTap={() => issue([])}
          />
        </View>
      )}
      <View className="field-pair">
        <Field label="姓名" value={name} onChange={(text) => change({ name: text })} />
        {townships.length > 1 && (
          <SelectField
            label="乡镇"
            value={township}
            options={[{ value: '', text: '全部乡镇' }, ...townships]}
            onChange={(chosen) => change({ township: chosen })}
          />
        )}
        <Choice
          label="是否绑定"
          options={[
            { value: '', text: '全部' },
            { value: 'no', text: '没绑定' },
            { value: 'yes', text: '已绑定' },
          ]}
          value={bound}
          onChange={(chosen) => change({ bound: chosen })}
        />
      </View>
      <Detail
        title={opened?.name ?? ''}
        hint="点一个名字，给这个人发绑定码，或解除原来的绑定。"
        onClose={() => change({ person: '' })}
        detail={
          opened && (
            <PersonDetail
              key={opened.person}
              person={opened}
              mayIssue={mayIssue}
              issuing={deed}
              onIssue={() => issue([opened.person])}
              onReleased={reload}
            />
          )
        }
      >
        {shown.length === 0 && <Empty text="没有符合条件的人，换一个条件看看。" />}
        <PeopleList
          key={`${name} ${township} ${bound}`}
          people={shown}
          chosen={opened?.person}
          onOpen={(person) => change({ person })}
        />
      </Detail>
    </View>
  );
}
