import { View } from '@tarojs/components';
import { Cell } from '../../../components/cell';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import type { Output } from '../../../contract/contract';
import { dayInWords } from '../../../core/calendar/in-words';
import { OneQuestion } from '../one-question';

type Trying = Output<'adoption.within'>['trying'];

/** What the villages of an office's division try, and the questions that wait there. */
export default function AdoptionsWithinPage() {
  const own = useMyself().home?.person?.division;
  const { division = own } = useAddress().values;
  const from = useAnswer('adoption.within', division ? { division } : undefined);
  return (
    <Page title="在试的案例" office>
      <Loaded from={from}>
        {({ trying, questions }) => (
          <View>
            {questions.length > 0 && (
              <Section title={`还没有回答的提问（${questions.length}）`}>
                {questions.map((one) => (
                  <OneQuestion key={one.question} one={one} onDone={from.reload} />
                ))}
              </Section>
            )}
            {trying.length === 0 ? (
              <Empty text="还没有村登记在试哪篇案例。驻村干部在案例下面点“我也想试”，再登记从哪天起。" />
            ) : (
              <TryingList trying={trying} />
            )}
          </View>
        )}
      </Loaded>
    </Page>
  );
}

function TryingList({ trying }: { readonly trying: Trying }) {
  return (
    <Section title="在试的村" bare>
      <View className="cells">
        {trying.map(({ village, villageName, story, title, ...rest }) => {
          const { storyVillageName, name, from, beginsWith, stateWords } = rest;
          return (
            <Cell
              key={`${village}${story}${name}`}
              title={`${villageName}试${storyVillageName}的${title ? `《${title}》` : '案例（已撤下）'}`}
              note={`${stateWords}，${dayInWords(from)}起，${name}：${beginsWith}`}
              onTap={title ? () => goTo('story', { story }) : undefined}
            />
          );
        })}
      </View>
    </Section>
  );
}
