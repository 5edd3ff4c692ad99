import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { AskedDeed } from '../../../components/asked-deed';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { DayField } from '../../../components/day-field';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import { EnterObjection } from './enter-objection';
import { Objections } from './objections';
import type { ShownRound } from './round-view';

interface Props {
  readonly one: ShownRound;
  readonly onDone: () => void;
}

/** What the county can do with the whole of it now. */
export function RoundDeeds({ one, onDone }: Props) {
  const { round, can, openObjections } = one;
  const done = (work: () => Promise<unknown>) => async () => {
    await work();
    onDone();
  };
  return (
    <>
      {can.includes('publish') && <PublishForm one={one} onDone={onDone} />}
      {can.includes('enter-objection') && (
        <Section title={`异议（等待核实 ${openObjections} 条）`}>
          <Objections round={round} stamp={openObjections} onDone={onDone} />
          <EnterObjection one={one} onDone={onDone} />
        </Section>
      )}
      {can.includes('announce') && (
        <Section title="决定并公布">
          <AskedDeed
            kind="primary"
            text="公布"
            then="公示期满，没有没办完的异议。公布以后谁都能看，本人和派出单位收到通知。"
            asks={{ label: '文号（没有就不填）', optional: true, max: 60 }}
            onSend={(documentNumber) =>
              done(() => call('awards.announce', { round, documentNumber }))()
            }
          />
        </Section>
      )}
    </>
  );
}

/** Below everything else: what ends it all is done seldom. */
export function EndRound({ one: { round, can }, onDone }: Props) {
  if (!can.includes('end')) return null;
  return (
    <AskedDeed
      text="结束这一批，不表扬"
      then="结束以后不能再办，公示过的名单会去掉，原因写在公开的页面上。"
      asks={{ label: '原因' }}
      onSend={async (reason) => {
        await call('awards.end', { round, reason });
        onDone();
      }}
    />
  );
}

function PublishForm({ one: { round, earliestEnd = '' }, onDone }: Props) {
  const [to, setTo] = useState(earliestEnd);
  const deed = useDeed(['to']);
  const send = () =>
    void deed.run(async () => {
      await call('awards.publish', { round, to });
      onDone();
    });
  return (
    <Section title="公示">
      <View className="field">已列入的从今天起公示，谁都能看到姓名、村或单位和推荐理由。</View>
      <DayField
        label="公示的最后一天"
        value={to}
        error={deed.wrong('to')}
        hint="发布当天不算，要满 5 个工作日（本系统约定）。"
        onChange={setTo}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button text="公示，谁都能看" busy={deed.busy && '正在办理'} onTap={send} />
    </Section>
  );
}
