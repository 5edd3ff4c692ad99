import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { Empty } from '../../../components/empty';
import { sayDay } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { Sheet } from '../../../components/sheet';
import { StatusTag } from '../../../components/status-tag';
import { sayYuan } from '../../../core/money';
import type { ShownProject, VillageFunds } from '../shapes';
import { toneOfProject } from '../shapes';
import { PlanForm } from './plan-form';
import { ProjectDetail } from './project-detail';

interface Props {
  readonly found: VillageFunds;
  readonly onDone: () => void;
}

/** 村级项目: each with how far it is; what is past its day says so. */
export function Projects({ found, onDone }: Props) {
  const [opened, open] = useState<string>();
  const [planning, plan] = useState(false);
  const { projects, can } = found;
  const project = projects.find((each) => each.project === opened);
  const planned = () => {
    plan(false);
    onDone();
  };
  return (
    <Section title="村级项目" bare>
      {projects.length === 0 && (
        <Empty text="还没有登记项目。要做的事定下来了，写上计划、资金和期限。" />
      )}
      <View className="cells">
        {projects.map((each) => (
          <Cell
            key={each.project}
            title={each.plan.name}
            note={sayProject(each)}
            value={
              <StatusTag
                tone={toneOfProject(each)}
                text={each.late ? `${each.stateWords}，已过期限` : each.stateWords}
              />
            }
            onTap={() => open(each.project)}
          />
        ))}
      </View>
      {can.includes('plan') && !planning && (
        <Button kind="secondary" text="立一个项目" onTap={() => plan(true)} />
      )}
      {planning && <PlanForm found={found} onDone={planned} onClose={() => plan(false)} />}
      {project && (
        <Sheet title={project.plan.name} onClose={() => open(undefined)}>
          <ProjectDetail found={found} project={project} onDone={onDone} />
        </Sheet>
      )}
    </Section>
  );
}

function sayProject({ plan, planned, spent }: ShownProject): string {
  const money = planned > 0 ? `计划 ${sayYuan(planned)}` : '没有写资金';
  return `到 ${plan.due.slice(0, 4)}年${sayDay(plan.due)}，${money}，已花 ${sayYuan(spent)}`;
}
