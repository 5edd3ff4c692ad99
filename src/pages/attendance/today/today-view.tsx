import { View } from '@tarojs/components';
import { Detail } from '../../../components/detail';
import { Empty } from '../../../components/empty';
import { Field } from '../../../components/field';
import { Figure } from '../../../components/figure';
import { Banner } from '../../../components/banner';
import { SelectField } from '../../../components/select-field';
import { useWide } from '../../../components/use-wide';
import { PersonDetail } from './person-detail';
import type { State, TodayAnswer } from './rows';
import { chooseRows, groupByVillage } from './rows';
import { TodayList } from './today-list';
import { TodayTable } from './today-table';
import { VillageTiles } from './village-tiles';

interface Props {
  readonly answer: TodayAnswer;
  readonly values: Readonly<Record<string, string>>;
  readonly change: (some: Record<string, string>) => void;
  readonly mayEnter: boolean;
}

export function TodayView({ answer, values, change, mayEnter }: Props) {
  const wide = useWide();
  const { counts, rows, hints } = answer;
  const off = chooseRows(rows, { state: 'off', village: '', name: '' }).length;
  const state = (values.state ?? '') as State;
  const filter = { state, village: values.village ?? '', name: values.name ?? '' };
  const shown = chooseRows(rows, filter);
  const opened = rows.find(({ cadre }) => cadre === values.person);
  const villages = groupByVillage(rows);
  const open = (person: string) => change({ person });
  const figure = (label: string, value: number, chosen: State) => (
    <Figure
      label={label}
      value={value}
      unit="人"
      chosen={state === chosen}
      onTap={() => change({ state: chosen })}
    />
  );
  return (
    <View>
      <View className="figures">
        {figure('派驻', counts.posted, '')}
        {figure('在村', counts.inVillage, 'in')}
        {figure('出差', counts.trip, 'trip')}
        {answer.dayOff ? figure('休息', off, 'off') : figure('未报到', counts.notReported, 'none')}
      </View>
      {hints.map(({ text }) => (
        <Banner key={text} tone="attention">
          {text}
        </Banner>
      ))}
      <View className="field-pair today-filters">
        <SelectField
          label="村"
          value={filter.village}
          options={[
            { value: '', text: '全部村' },
            ...villages.map(({ village, name, township }) => ({
              value: village,
              text: `${township} ${name}`,
            })),
          ]}
          onChange={(village) => change({ village })}
        />
        <Field label="姓名" value={filter.name} onChange={(name) => change({ name })} />
        <SelectField
          label="排列"
          value={values.view ?? ''}
          options={[
            { value: '', text: '按人列出' },
            { value: 'villages', text: '按村看' },
          ]}
          onChange={(view) => change({ view })}
        />
      </View>
      <Detail
        title={opened?.name ?? ''}
        detail={opened && <PersonDetail row={opened} day={answer.day} mayEnter={mayEnter} />}
        hint="点一个名字，看这个人的电话、派出单位和今天的记录。"
        onClose={() => change({ person: '' })}
      >
        {shown.length === 0 && <Empty text="没有符合条件的人，换一个条件看看。" />}
        {shown.length > 0 && values.view === 'villages' && (
          <VillageTiles
            groups={groupByVillage(shown)}
            onOpen={(village) => change({ village, view: '' })}
          />
        )}
        {shown.length > 0 &&
          values.view !== 'villages' &&
          (wide ? (
            <TodayTable rows={shown} chosen={opened?.cadre} onOpen={open} />
          ) : (
            <TodayList rows={shown} onOpen={open} />
          ))}
      </Detail>
    </View>
  );
}
