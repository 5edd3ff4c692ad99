import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { Choice } from '../../../components/choice';
import { SelectField } from '../../../components/select-field';
import { workKinds } from '../../../core/policy/kinds/work-words';
import type { Item } from './use-stories';

interface Props {
  readonly values: Readonly<Record<string, string>>;
  readonly change: (some: Record<string, string>) => void;
  /** What is listed: the places one can choose from are those that have something. */
  readonly stories: readonly Item[];
}

const orders = [
  { value: 'new', text: '最新的' },
  { value: 'chosen', text: '县里推荐' },
] as const;

const duties = [
  { value: '', text: '各类工作' },
  ...Object.entries(workKinds).map(([value, text]) => ({ value, text })),
];

/** Which stories: the newest or those the county chose, of which place, of which work. */
export function Filters({ values, change, stories }: Props) {
  const places = usePlaces(stories);
  const { division = '', duty = '', chosen } = values;
  const options = [
    { value: '', text: '全县' },
    ...places,
    ...(division && !places.some(({ value }) => value === division)
      ? [{ value: division, text: '选定的地方' }]
      : []),
  ];
  return (
    <View>
      <Choice
        label="看哪些"
        options={orders}
        value={chosen ? 'chosen' : 'new'}
        onChange={(order) => change({ chosen: order === 'chosen' ? '1' : '' })}
      />
      <View className="field-pair">
        <SelectField
          label="地方"
          options={options}
          value={division}
          onChange={(to) => change({ division: to })}
        />
        <SelectField
          label="哪一类工作"
          options={duties}
          value={duty}
          onChange={(to) => change({ duty: to })}
        />
      </View>
    </View>
  );
}

interface Place {
  readonly value: string;
  readonly text: string;
}

/** Townships and villages seen so far, each township before its villages. */
function usePlaces(stories: readonly Item[]): readonly Place[] {
  const [known, know] = useState<readonly Place[]>([]);
  useEffect(() => know((before) => withPlaces(before, stories)), [stories]);
  return known;
}

function withPlaces(before: readonly Place[], stories: readonly Item[]): readonly Place[] {
  const all = new Map(before.map(({ value, text }) => [value, text]));
  for (const { village, villageName, townshipName } of stories) {
    all.set(village.slice(0, 9), townshipName);
    all.set(village, `${townshipName}${villageName}`);
  }
  const places = [...all].map(([value, text]) => ({ value, text }));
  return places.sort((a, b) => (a.value < b.value ? -1 : 1));
}
