import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { Empty } from '../../../components/empty';
import { Photo } from '../../../components/photo';
import { sayDay } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { sayYuan } from '../../../core/money';
import type { ShownProject, VillageFunds } from '../shapes';
import { PlanForm } from './plan-form';
import { ReportForm } from './report-form';

interface Props {
  readonly found: VillageFunds;
  readonly project: ShownProject;
  readonly onDone: () => void;
}

/** One project: its plan, its money, what was told of it, and for its team the next word. */
export function ProjectDetail({ found, project, onDone }: Props) {
  const [changing, change] = useState(false);
  const { plan, planned, spent, notes, state } = project;
  const own = found.can.includes('plan');
  const over = state === 'done' || state === 'stopped';
  const changed = () => {
    change(false);
    onDone();
  };
  if (changing) {
    return (
      <PlanForm found={found} project={project} onDone={changed} onClose={() => change(false)} />
    );
  }
  return (
    <View>
      <View className="field">
        {plan.templateWords}。{plan.what}
      </View>
      <View className="field">
        {plan.from} 到 {plan.due}，计划 {sayYuan(planned)}，已花 {sayYuan(spent)}（只算核对过的）
      </View>
      <View className="cells">
        {plan.money.map(({ payerWords, fen }, index) => (
          <Cell key={index} title={payerWords} value={sayYuan(fen)} />
        ))}
      </View>
      <Section title="进展" bare>
        {notes.length === 0 && <Empty text="还没有记进展。" />}
        {[...notes].reverse().map((note, index) => (
          <View key={index} className="field">
            <View>
              {sayDay(note.on)}，{note.stateWords}：{note.text}（{note.byName}）
            </View>
            {note.was && <View>{note.was}</View>}
            {note.photos.map((file, at) => (
              <Photo key={file} file={file} label={`${sayDay(note.on)}第 ${at + 1} 张照片`} />
            ))}
          </View>
        ))}
      </Section>
      {own && <ReportForm key={notes.length} project={project} onDone={onDone} />}
      {own && !over && <Button kind="quiet" text="改计划" onTap={() => change(true)} />}
    </View>
  );
}
