import { View } from '@tarojs/components';
import type { Output } from '../../contract/contract';
import { Cell } from '../../components/cell';
import { Dues } from '../../components/dues';
import { Explain } from '../../components/explain';
import { Banner } from '../../components/banner';
import { sayDay, sayInstant } from '../../components/say-day';
import { Section } from '../../components/section';
import { StatusTag } from '../../components/status-tag';
import type { StepLine } from '../../components/steps';
import { Steps } from '../../components/steps';
import { toneOf } from './tone-of';
import { UrgeButton } from './urge-button';
import { ProofPictures } from './proof';
import { goTo } from '../../components/go-to';
import { DecideForm } from './decide-form';
import { OwnDeeds } from './own-deeds';

export type ShownLeave = Output<'leave.show'>;

export function LeaveView({ leave, onDone }: { leave: ShownLeave; onDone: () => void }) {
  const { name, villageName, position, period, days, kindWords, reason, afterwards } = leave;
  return (
    <>
      <StatusTag tone={toneOf(leave.state)} text={saysNow(leave)} />
      <Section bare>
        <View className="cells">
          <Cell title={`${name}（${villageName} ${position}）`} />
          <Cell title={`${period}，${days} 天`} note={kindWords} />
          <Cell title={reason} note="事由" />
          {afterwards && <Cell title={afterwards} note="补假：当时为什么来不及先请" />}
          {leave.goesOnFrom && <Joined title="续自" one={leave.goesOnFrom} />}
          {leave.goneOnBy.map((one) => (
            <Joined key={one.leave} title="续假" one={one} />
          ))}
          {leave.returned && <Cell title={saysReturn(leave.returned)} note="销假" />}
        </View>
      </Section>
      {leave.waits && <Banner tone="attention">{leave.waits}。</Banner>}
      {leave.can.includes('urge') && <UrgeButton leave={leave} onDone={onDone} />}
      {leave.proof.length > 0 && !leave.can.includes('prove') && (
        <Section title="证明照片">
          <ProofPictures files={leave.proof} />
        </Section>
      )}
      {leave.can.includes('decide') && <DecideForm leave={leave} onDone={onDone} />}
      <OwnDeeds leave={leave} onDone={onDone} />
      <Section title="办理过程">
        <Steps steps={linesOf(leave)} />
      </Section>
      <Dues dues={leave.dues} />
      {leave.filings.length > 0 && (
        <Section title="备案和抄报" bare>
          <View className="cells">
            {leave.filings.map(({ text }) => (
              <Cell key={text} title={text} />
            ))}
          </View>
        </Section>
      )}
      <Section title="由谁审批">
        <View>{leave.route.text}</View>
        {leave.route.rest && <View>{leave.route.rest}。</View>}
        {leave.route.raised && <View>{leave.route.raised}。</View>}
        <Explain explanations={leave.route.explanations} />
      </Section>
    </>
  );
}

function Joined({ title, one }: { title: string; one: ShownLeave['goneOnBy'][number] }) {
  return (
    <Cell title={one.text} note={title} onTap={() => goTo('leave-one', { leave: one.leave })} />
  );
}

function saysNow({ state, stateWords, decides }: ShownLeave): string {
  return state === 'asked' ? `等待${decides}审批` : stateWords;
}

function saysReturn({ on, early, late }: NonNullable<ShownLeave['returned']>): string {
  const how = early > 0 ? `，提前 ${early} 天` : late > 0 ? `，比批准的晚 ${late} 天` : '';
  return `${sayDay(on)}回到村里${how}`;
}

function linesOf({ steps, state, decides }: ShownLeave): StepLine[] {
  const done = steps.map(({ step, byName, at, remark }): StepLine => {
    const note = `${byName}，${sayInstant(at)}${remark ? `：${remark}` : ''}`;
    return { title: step, note, state: step === '退回' ? 'back' : 'done' };
  });
  return state === 'asked' ? [...done, { title: `${decides}审批`, state: 'now' }] : done;
}
