import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { sayMonth } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { SelectField } from '../../../components/select-field';
import { useDeed } from '../../../components/use-deed';
import { useMyself } from '../../../components/use-home';
import type { Output } from '../../../contract/contract';
import type { ShownMonth } from '../tone-of';

type Claimable = Output<'allowance.person'>['claims'][number];

interface Props {
  readonly claims: readonly Claimable[];
  /** The months shown: what was claimed before need not be typed again. */
  readonly known: readonly ShownMonth[];
  readonly onDone: () => void;
}

/** 报往返, opened when it is wanted; nothing where the document gives no trips. */
export function ClaimForm({ claims, known, onDone }: Props) {
  const [open, setOpen] = useState(false);
  if (claims.length === 0) return null;
  if (!open) return <Button kind="secondary" text="报往返交通" onTap={() => setOpen(true)} />;
  const done = () => {
    setOpen(false);
    onDone();
  };
  return <OpenForm claims={claims} known={known} onDone={done} />;
}

const keyOf = ({ month, unit }: Pick<Claimable, 'month' | 'unit'>) => `${month} ${unit}`;

function OpenForm({ claims, known, onDone }: Props) {
  const { home } = useMyself();
  const last = known.find(({ claim }) => claim)?.claim;
  const [chosen, choose] = useState(keyOf(claims[0]!));
  const [route, setRoute] = useState(last?.route ?? '');
  const [km, setKm] = useState(last ? String(last.km) : '');
  const [times, setTimes] = useState('1');
  const deed = useDeed(['month', 'route', 'km', 'times']);
  const of = claims.find((each) => keyOf(each) === chosen) ?? claims[0]!;
  async function send() {
    const cadre = home?.person?.id ?? '';
    const { month, unit } = of;
    await call('allowance.claim', {
      ...{ cadre, month, unit, route: route.trim() },
      ...{ km: Number(km), times: Number(times) },
    });
    onDone();
  }
  return (
    <Section title="报往返交通" note={`每月最多 ${of.most} 次，报后由派出单位核对。`}>
      <View className="form">
        <SelectField
          label="哪个月"
          value={chosen}
          options={claims.map((each) => ({ value: keyOf(each), text: sayClaim(each, claims) }))}
          onChange={choose}
          error={deed.wrong('month')}
        />
        <Field
          label="从哪里到哪里"
          value={route}
          max={60}
          error={deed.wrong('route')}
          onChange={setRoute}
        />
        <View className="field-pair">
          <Field label="单程多少公里" value={km} error={deed.wrong('km')} onChange={setKm} />
          <Field label="往返几次" value={times} error={deed.wrong('times')} onChange={setTimes} />
        </View>
        {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
        <Button text="报上去" busy={deed.busy && '正在送出'} onTap={() => void deed.run(send)} />
      </View>
    </Section>
  );
}

function sayClaim({ month, unitName }: Claimable, all: readonly Claimable[]): string {
  const twice = all.filter((each) => each.month === month).length > 1;
  return twice ? `${sayMonth(month)}，${unitName}` : sayMonth(month);
}
