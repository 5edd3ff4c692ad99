import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { StatusTag } from '../../../components/status-tag';
import type { Column } from '../../../components/table';
import { Table } from '../../../components/table';
import { useWide } from '../../../components/use-wide';
import type { Person } from './people-view';

interface Props {
  readonly people: readonly Person[];
  readonly chosen: string | undefined;
  readonly onOpen: (person: string) => void;
}

function Bound({ bound }: { bound: boolean }) {
  return <StatusTag tone={bound ? 'done' : 'plain'} text={bound ? '已绑定' : '没绑定'} />;
}

const columns: readonly Column<Person>[] = [
  { title: '姓名', show: ({ name }) => name },
  { title: '身份', show: ({ roles }) => roles.join('；') },
  { title: '派出单位', show: ({ unit }) => unit ?? '' },
  { title: '微信', show: ({ bound }) => <Bound bound={bound} /> },
];

/** A phone is slow to draw hundreds of lines: so many at a time, the rest by one more tap. */
const AT_A_TIME = 60;

export function PeopleList({ people: all, chosen, onOpen }: Props) {
  const [most, setMost] = useState(AT_A_TIME);
  const people = all.slice(0, most);
  const left = all.length - people.length;
  return (
    <View>
      <Lines people={people} chosen={chosen} onOpen={onOpen} />
      {left > 0 && (
        <Button
          kind="secondary"
          text={`再看 ${Math.min(left, AT_A_TIME)} 人（还有 ${left} 人）`}
          onTap={() => setMost(most + AT_A_TIME)}
        />
      )}
    </View>
  );
}

function Lines({ people, chosen, onOpen }: Props) {
  const wide = useWide();
  if (people.length === 0) return null;
  if (wide) {
    return (
      <Table
        label="在册人员"
        columns={columns}
        rows={people}
        keyOf={({ person }) => person}
        chosen={chosen}
        onOpen={({ person }) => onOpen(person)}
      />
    );
  }
  return (
    <View className="cells">
      {people.map(({ person, name, roles, bound }) => (
        <Cell
          key={person}
          title={name}
          note={roles.join('；')}
          value={<Bound bound={bound} />}
          onTap={() => onOpen(person)}
        />
      ))}
    </View>
  );
}
