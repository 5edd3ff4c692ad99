import { useState } from 'react';
import { call } from '../../../client/call';
import { serverNow } from '../../../client/clock';
import type { Input, Output } from '../../../contract/contract';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { DayField } from '../../../components/day-field';
import { Field } from '../../../components/field';
import { goTo } from '../../../components/go-to';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import { dayOf } from '../../../core/calendar/day';

type Draw = Input<'check.draw'>;

interface Props {
  readonly division: string;
  readonly options: Output<'check.options'>;
}

const targets = [
  { value: 'cadres', text: '抽人' },
  { value: 'villages', text: '抽村，查村里每一位' },
] as const;

/** How many, of what, how and when; the server draws and keeps how it drew. */
export function DrawForm({ division, options }: Props) {
  const today = dayOf(serverNow());
  const [of, target] = useState<Draw['of']>('cadres');
  const [count, write] = useState('3');
  const [way, take] = useState<Draw['way'] | undefined>(options.drawWays[0]?.way);
  const [on, pick] = useState(today);
  const [done, finish] = useState<Output<'check.draw'>>();
  const deed = useDeed(['count', 'way', 'on']);
  async function draw(chosen: Draw['way']) {
    finish(await call('check.draw', { division, of, count: Number(count), way: chosen, on }));
  }
  if (done) {
    return (
      <>
        <Banner tone="done">抽到 {done.checks} 人。查到之前，本人不知道。</Banner>
        <Button text="看抽到谁、怎么抽的" onTap={() => goTo('check-draw', { draw: done.draw })} />
      </>
    );
  }
  const sum =
    of === 'cadres'
      ? `范围内 ${options.cadres.length} 人`
      : `范围内 ${options.villages} 个村有人派驻`;
  return (
    <Section>
      <Choice label="抽什么" options={targets} value={of} onChange={target} />
      <Field label="抽几个" value={count} hint={sum} error={deed.wrong('count')} onChange={write} />
      <Choice
        label="方式"
        options={options.drawWays.map((each) => ({ value: each.way, text: each.text }))}
        value={way}
        error={deed.wrong('way')}
        onChange={take}
      />
      <DayField label="哪一天" value={on} from={today} error={deed.wrong('on')} onChange={pick} />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="抽取"
        busy={deed.busy && '正在抽取'}
        why={way ? undefined : '选一种方式后就能抽取'}
        onTap={() => way && void deed.run(() => draw(way))}
      />
    </Section>
  );
}
