import { useState } from 'react';
import { call } from '../../../client/call';
import { serverNow } from '../../../client/clock';
import { useDraft } from '../../../client/use-draft';
import { Button } from '../../../components/button';
import { DateRange } from '../../../components/date-range';
import { Field } from '../../../components/field';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Banner } from '../../../components/banner';
import { Page } from '../../../components/page';
import { sayDay } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { Empty } from '../../../components/empty';
import { useAddress } from '../../../components/use-address';
import { useDeed } from '../../../components/use-deed';
import { useMyself } from '../../../components/use-home';
import { dayOf, daysBetween } from '../../../core/calendar/day';

interface Place {
  readonly cadre: string;
  readonly village: string;
}

/** 出差: one’s own, or that of the cadre an officer chose (?cadre=&village=&name=). */
export default function TripPage() {
  const { values } = useAddress();
  const { home, problem, reload } = useMyself();
  const { cadre, village, name } = values;
  if (cadre && village) {
    return (
      <Page title={`登记${name ?? ''}出差`}>
        <TripForm cadre={cadre} village={village} />
      </Page>
    );
  }
  return (
    <Page title="出差登记">
      <Loaded from={{ answer: home, problem, reload: () => void reload() }}>
        {({ person, today }) =>
          person && today ? (
            <TripForm cadre={person.id} village={today.village} />
          ) : (
            <Empty text="您今天没有派驻在村，不用登记出差。替别人登记，请到“代为登记”里选人，再点“登记出差”。">
              <Button kind="secondary" text="回首页" onTap={() => goTo('home')} />
            </Empty>
          )
        }
      </Loaded>
    </Page>
  );
}

function TripForm({ cadre, village }: Place) {
  const day = dayOf(serverNow());
  const start = { from: day, to: day, destination: '', purpose: '' };
  const { draft, setDraft, change, forget } = useDraft(`trip.${cadre}`, start);
  const [done, setDone] = useState<string>();
  const deed = useDeed(['from', 'to', 'destination', 'purpose']);

  async function record() {
    const { days } = await call('attendance.recordTrip', { cadre, village, ...draft });
    setDone(
      `已登记：${sayDay(draft.from)} 到 ${sayDay(draft.to)}，共 ${days} 天，去${draft.destination}。`,
    );
    setDraft(start);
    forget();
  }

  const days = daysBetween(draft.from, draft.to) + 1;
  const missing = !draft.destination.trim() || !draft.purpose.trim();
  return (
    <>
      {done && <Banner tone="done">{done}</Banner>}
      <Section>
        <DateRange
          from={draft.from}
          to={draft.to}
          fromError={deed.wrong('from')}
          toError={deed.wrong('to')}
          onChange={(range) => change(range)}
        />
        <Field
          label="去哪里"
          value={draft.destination}
          max={60}
          placeholder="例如：县乡村振兴局"
          error={deed.wrong('destination')}
          onChange={(destination) => change({ destination })}
        />
        <Field
          label="做什么"
          value={draft.purpose}
          rows={3}
          placeholder="例如：对接产业项目资金"
          error={deed.wrong('purpose')}
          onChange={(purpose) => change({ purpose })}
        />
        {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
        <Button
          text={days > 0 ? `登记 ${days} 天出差` : '登记出差'}
          busy={deed.busy && '正在送出'}
          why={missing ? '写上去哪里、做什么后就能登记' : undefined}
          onTap={() => void deed.run(record)}
        />
      </Section>
    </>
  );
}
