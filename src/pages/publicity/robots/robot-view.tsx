import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { AskedDeed } from '../../../components/asked-deed';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import type { Output } from '../../../contract/contract';
import { sayMoment } from '../story-words';
import type { Wants } from './wants-fields';
import { WantsFields } from './wants-fields';

type Robot = Output<'sharing.robots'>['robots'][number];

interface Props {
  readonly one: Robot;
  readonly onDone: () => void;
}

/** One group: what goes there, what went lately, and what can be done with it. */
export function RobotView({ one, onDone }: Props) {
  const { robot, name, lastFour, paused, problem, addedByName, addedAt, sendings } = one;
  const deed = useDeed();
  const run = (work: () => Promise<unknown>) => () => void deed.run(() => work().then(onDone));
  const change = (over: Partial<Wants> & { paused?: boolean }) => {
    const { stories, digests } = one;
    return call('sharing.changeRobot', { robot, paused, stories, digests, ...over });
  };
  return (
    <Section
      title={`${name}${paused ? '（已暂停）' : ''}`}
      note={`地址尾号 ${lastFour}，${addedByName} ${sayMoment(addedAt)}添加`}
    >
      {problem && <Banner tone="attention">{problem}</Banner>}
      <ChangeWants key={`${one.stories}${one.digests}`} one={one} onSave={change} onDone={onDone} />
      {sendings.map(({ card, title, at, stateWords }) => (
        <Cell key={card} title={title} note={`${sayMoment(at)}，${stateWords}`} />
      ))}
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        {!paused && (
          <Button
            kind="secondary"
            text="试发一条"
            label={`往${name}试发一条`}
            busy={deed.busy && '正在办理'}
            onTap={run(() => call('sharing.tryRobot', { robot }))}
          />
        )}
        {!problem && (
          <Button
            kind="secondary"
            text={paused ? '接着发' : '暂停'}
            label={`${paused ? '接着往' : '暂停往'}${name}发`}
            onTap={run(() => change({ paused: !paused }))}
          />
        )}
      </View>
      <AskedDeed
        text="移除这个群"
        label={`移除${name}`}
        then="移除以后地址就删去了，等着发的也不再发。要再发，得重新添加。"
        onSend={() => call('sharing.removeRobot', { robot }).then(onDone)}
      />
    </Section>
  );
}

interface ChangeProps extends Props {
  readonly onSave: (wants: Wants) => Promise<unknown>;
}

/** Changed by ticks, kept by a button that is there once something differs. */
function ChangeWants({ one, onSave, onDone }: ChangeProps) {
  const [wants, choose] = useState<Wants>({ stories: one.stories, digests: one.digests });
  const deed = useDeed();
  const changed = wants.stories !== one.stories || wants.digests !== one.digests;
  return (
    <View>
      <WantsFields wants={wants} onChange={choose} />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      {changed && (
        <Button
          text="保存发什么"
          busy={deed.busy && '正在保存'}
          onTap={() => void deed.run(() => onSave(wants).then(onDone))}
        />
      )}
    </View>
  );
}
