import { View } from '@tarojs/components';
import type { Output } from '../../../contract/contract';
import { Cell } from '../../../components/cell';
import { Detail } from '../../../components/detail';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Section } from '../../../components/section';
import { SelectField } from '../../../components/select-field';
import { StatusTag } from '../../../components/status-tag';
import type { Column } from '../../../components/table';
import { Table } from '../../../components/table';
import { useWide } from '../../../components/use-wide';
import { Basis } from '../basis';
import { OneStory } from '../one/one-story';
import { toneOf } from '../one/shown-story';
import { sayMoment } from '../story-words';
import { rowsOf, views } from './rows';

type Answer = Output<'publicity.waiting'>;
export type Row = Answer['stories'][number];

interface Props {
  readonly answer: Answer;
  readonly values: Readonly<Record<string, string>>;
  readonly change: (some: Record<string, string>) => void;
  readonly onDone: () => void;
}

const columns: readonly Column<Row>[] = [
  { title: '标题', show: ({ title }) => title || '（还没有标题）' },
  { title: '村', show: ({ villageName }) => villageName },
  { title: '作者', show: ({ authorName }) => authorName },
  { title: '类别', show: ({ dutyWords }) => dutyWords },
  { title: '什么时候', show: ({ changedAt }) => sayMoment(changedAt) },
  {
    title: '状态',
    show: ({ state, stateWords }) => <StatusTag tone={toneOf(state)} text={stateWords} />,
  },
];

/** What is left of the table where the opened one stands beside it. */
const narrow = columns.filter(({ title }) => ['标题', '村', '状态'].includes(title));

/** A phone opens each on a page of its own; a PC has the table with the chosen one beside it. */
export function ReviewList({ answer, values, change, onDone }: Props) {
  const wide = useWide();
  const rows = rowsOf(answer.stories, values.show);
  // It stays open when it has left the list, as one that was just passed has.
  const chosen = wide ? values.story : undefined;
  const list = (
    <>
      <View className="field-pair">
        <SelectField
          label="看哪些"
          value={values.show ?? ''}
          options={views}
          onChange={(show) => change({ show })}
        />
      </View>
      {rows.length === 0 && <Empty text="这里没有案例。村里交上来的，会在这里等您审。" />}
      {rows.length > 0 && wide && (
        <Table
          label="案例"
          columns={chosen ? narrow : columns}
          rows={rows}
          keyOf={(row) => row.story}
          chosen={chosen}
          onOpen={(row) => change({ story: row.story })}
        />
      )}
      {rows.length > 0 && !wide && <StoryCells rows={rows} />}
      <Basis explanations={answer.basis} />
    </>
  );
  return (
    <Detail
      title={answer.stories.find(({ story }) => story === chosen)?.title ?? '案例'}
      hint="点一篇，看内容、写意见、通过或退回。"
      roomy
      onClose={() => change({ story: '' })}
      detail={chosen && <OneStory key={chosen} story={chosen} onDone={onDone} />}
    >
      {list}
    </Detail>
  );
}

function StoryCells({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <Section bare>
      <View className="cells">
        {rows.map(({ story, title, villageName, authorName, state, stateWords, changedAt }) => (
          <Cell
            key={story}
            title={title || '（还没有标题）'}
            note={
              <>
                <StatusTag tone={toneOf(state)} text={stateWords} />
                {villageName}，{authorName}，{sayMoment(changedAt)}
              </>
            }
            onTap={() => goTo('story-one', { story })}
          />
        ))}
      </View>
    </Section>
  );
}
