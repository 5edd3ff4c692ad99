import { useState } from 'react';
import { call } from '../../../client/call';
import { serverNow } from '../../../client/clock';
import type { Output } from '../../../contract/contract';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { DateRange } from '../../../components/date-range';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import { dayOf } from '../../../core/calendar/day';
import { FindStandIn } from './find-stand-in';

type Seat = Output<'roster.delegations'>['seats'][number];
type StandIn = Output<'roster.standIns'>['people'][number];

interface Props {
  readonly seats: readonly Seat[];
  readonly longest: number;
  readonly onDone: () => void;
}

/** Which seat, to whom, from–to. With one seat there is nothing to choose. */
export function DelegateForm({ seats, longest, onDone }: Props) {
  const today = dayOf(serverNow());
  const [chosen, choose] = useState(0);
  const [days, setDays] = useState({ from: today, to: today });
  const [person, pick] = useState<StandIn>();
  const deed = useDeed(['from', 'to', 'person', 'role']);
  const seat = seats[chosen] ?? seats[0];
  if (!seat) return null;

  async function lend() {
    if (!seat || !person) return;
    const { role, scope } = seat;
    await call('roster.delegate', { role, scope, person: person.person, ...days });
    pick(undefined);
    onDone();
  }
  return (
    <Section
      title="不在的时候，委托别人代办"
      note={`代办的人以您的名义审批、签字，记录写明“代”。最长 ${longest} 天，随时可以结束；不能转托，也不能代办您自己的事。`}
    >
      {seats.length > 1 && (
        <Choice
          label="哪项职务"
          options={seats.map((each, index) => ({ value: String(index), text: each.seat }))}
          value={String(chosen)}
          error={deed.wrong('role')}
          onChange={(index) => {
            choose(Number(index));
            pick(undefined);
          }}
        />
      )}
      <FindStandIn
        key={seat.scope}
        scope={seat.scope}
        chosen={person}
        error={deed.wrong('person')}
        onPick={pick}
      />
      <DateRange
        {...days}
        fromError={deed.wrong('from')}
        toError={deed.wrong('to')}
        onChange={setDays}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text={`委托代办${seats.length === 1 ? `（${seat.seat}）` : ''}`}
        busy={deed.busy && '正在送出'}
        why={person ? undefined : '选好由谁代办，就能委托'}
        onTap={() => void deed.run(lend)}
      />
    </Section>
  );
}
