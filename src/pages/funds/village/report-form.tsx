import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { serverNow } from '../../../client/clock';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { DayField } from '../../../components/day-field';
import { Field } from '../../../components/field';
import { PhotosField } from '../../../components/photos-field';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import { dayOf } from '../../../core/calendar/day';
import { projectStates } from '../../../core/funds/village-project';
import { projectStateWords } from '../../../core/funds/words';
import type { ShownProject } from '../shapes';

interface Props {
  readonly project: ShownProject;
  readonly onDone: () => void;
}

const states = projectStates.map((value) => ({ value, text: projectStateWords[value] }));

/** 记一次进展: how far it is, in words, with photos if one likes. */
export function ReportForm({ project, onDone }: Props) {
  const today = dayOf(serverNow());
  const [state, choose] = useState<ShownProject['state']>(
    project.state === 'not-begun' ? 'going' : project.state,
  );
  const [text, write] = useState('');
  const [on, pick] = useState(today);
  const [photos, show] = useState<readonly string[]>([]);
  const deed = useDeed(['state', 'on', 'text', 'photos']);
  async function send() {
    const note = { state, on, text: text.trim(), photos: [...photos] };
    await call('funds.reportProject', { project: project.project, ...note });
    onDone();
  }
  return (
    <Section title="记一次进展">
      <View className="form">
        <Choice
          label="到了哪一步"
          options={states}
          value={state}
          error={deed.wrong('state')}
          onChange={choose}
        />
        <Field
          label="做了什么"
          value={text}
          rows={2}
          max={500}
          error={deed.wrong('text')}
          onChange={write}
        />
        <DayField
          label="哪一天"
          value={on}
          from={project.plan.from < today ? project.plan.from : today}
          to={today}
          error={deed.wrong('on')}
          onChange={pick}
        />
        <PhotosField
          photos={photos}
          most={3}
          error={deed.wrong('photos')}
          whenLost="进展照样可以记，照片有信号时再加。"
          onChange={show}
        />
        {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
        <Button text="记下进展" busy={deed.busy && '正在送出'} onTap={() => void deed.run(send)} />
      </View>
    </Section>
  );
}
