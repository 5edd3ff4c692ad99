import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import { AskedDeed } from '../../../components/asked-deed';
import { Cell } from '../../../components/cell';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { dayOf } from '../../../core/calendar/day';
import { dayInWords } from '../../../core/calendar/in-words';
import { OneQuestion } from '../one-question';
import type { Trail } from './say-trail';
import { byGeneration, sayTrail } from './say-trail';

/** Where a case has got to (`?story=`), with days and names: for its author and the offices above. */
export default function TrailPage() {
  const { story = '' } = useAddress().values;
  const from = useAnswer('adoption.trail', story ? { story } : undefined);
  return (
    <Page title="哪些村在试" aloud={from.answer && sayTrail(from.answer)}>
      {!story && <Empty text="请从案例里点“哪些村在试”。" />}
      {story && (
        <Loaded from={from}>{(trail) => <TrailView trail={trail} onDone={from.reload} />}</Loaded>
      )}
    </Page>
  );
}

interface Props {
  readonly trail: Trail;
  readonly onDone: () => void;
}

function TrailView({ trail, onDone }: Props) {
  const { story, title, villages, questions, more } = trail;
  return (
    <View>
      <Section bare>
        <View className="cells">
          <Cell
            title={`《${title}》`}
            note={sayTrail(trail)}
            onTap={() => goTo('story', { story })}
          />
        </View>
      </Section>
      {villages.length > 0 && <Villages villages={villages} />}
      <Followers trail={trail} onDone={onDone} />
      {more && <View className="field">后面还有，打开其中一篇接着看。</View>}
      {questions.length > 0 && (
        <Section title="提问和回答">
          {questions.map((one) => (
            <OneQuestion key={one.question} one={one} onDone={onDone} />
          ))}
        </Section>
      )}
    </View>
  );
}

function Villages({ villages }: Pick<Trail, 'villages'>) {
  return (
    <Section title="在试的村" bare>
      <View className="cells">
        {villages.map(({ village, villageName, townshipName, people }) => (
          <Cell
            key={village}
            title={`${townshipName}${villageName}`}
            note={people.map(({ name, from, beginsWith }) => (
              <View key={`${name}${from}`}>
                {dayInWords(from)}起，{name}：{beginsWith}
              </View>
            ))}
          />
        ))}
      </View>
    </Section>
  );
}

function Followers({ trail, onDone }: Props) {
  return (
    <>
      {byGeneration(trail.followUps).map(({ words, followUps }) => (
        <Section key={words} title={words} bare>
          <View className="cells">
            {followUps.map((one) => (
              <View key={one.story} className="cell-group">
                <Cell
                  title={`${one.villageName}：《${one.title}》`}
                  note={`跟着${one.originVillageName}做的，${one.linkedBy} ${dayInWords(
                    dayOf(Date.parse(one.linkedAt)),
                  )}连上`}
                  onTap={() => goTo('story', { story: one.story })}
                />
                {one.mayUnlink && (
                  <AskedDeed
                    kind="quiet"
                    text="取消这个连接"
                    label={`取消这个连接：《${one.title}》`}
                    asks={{ label: '为什么取消（连上它的人看得到）' }}
                    onSend={async (reason) => {
                      await call('adoption.unlink', { followUp: one.story, reason });
                      onDone();
                    }}
                  />
                )}
              </View>
            ))}
          </View>
        </Section>
      ))}
    </>
  );
}
