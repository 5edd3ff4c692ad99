import { View } from '@tarojs/components';
import { Explain } from '../../../components/explain';
import { sayDay, sayInstant } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import { Steps } from '../../../components/steps';
import type { RollLine, ShownAssembly } from '../run-words';
import { toneOf } from '../run-words';
import { Board } from './board';
import { CloseForm } from './close-form';
import { CountForm } from './count-form';
import { OpenForm } from './open-form';
import { PapersState } from './papers-state';
import { PublishForm } from './publish-form';
import { sayNow } from './say-now';
import { Turnout } from './turnout';
import { WaysOn } from './ways-on';
import '../evaluation.css';

interface Props {
  readonly shown: ShownAssembly;
  /** Absent until they have come. */
  readonly lines: readonly RollLine[] | undefined;
  readonly values: Readonly<Record<string, string>>;
  readonly change: (some: Record<string, string>) => void;
  readonly reload: () => void;
}

/** What to do now comes first; below it who has voted, what else there is, and what was done. */
export function RunView({ shown, lines, values, change, reload }: Props) {
  const { state, day, place, lastDay, stateWords, steps, explanations, slips } = shown;
  const handing = state === 'open' || (state === 'planned' && slips.printed > 0);
  return (
    <View>
      <View className="lead">{sayNow(shown)}</View>
      <View className="field">
        <StatusTag tone={toneOf(state)} text={stateWords} />
        {sayDay(day)}，{place}。最晚投到 {sayDay(lastDay)}。
      </View>
      <Now shown={shown} lines={lines} reload={reload} />
      {handing && lines && lines.length > 0 && (
        <Board shown={shown} lines={lines} values={values} change={change} reload={reload} />
      )}
      {state === 'open' && <CloseForm shown={shown} lines={lines} onDone={reload} />}
      <WaysOn shown={shown} />
      <Section title="办理过程">
        <Steps
          steps={steps.map(({ step, byName, at }) => ({
            ...{ title: step, note: `${byName}，${sayInstant(at)}`, state: 'done' },
          }))}
        />
      </Section>
      <Section title="依据">
        <Explain explanations={explanations} />
      </Section>
    </View>
  );
}

function Now({ shown, lines, reload }: Pick<Props, 'shown' | 'lines' | 'reload'>) {
  const { state } = shown;
  if (state === 'planned') return <OpenForm shown={shown} lines={lines} onDone={reload} />;
  return (
    <>
      {state === 'closing' && <CountForm shown={shown} onDone={reload} />}
      {(state === 'open' || state === 'closing') && <PapersState shown={shown} />}
      {(state === 'counted' || state === 'published') && (
        <PublishForm shown={shown} onDone={reload} />
      )}
      <Turnout shown={shown} />
    </>
  );
}
