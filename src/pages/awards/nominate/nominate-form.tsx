import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { Field } from '../../../components/field';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Section } from '../../../components/section';
import { useAnswer } from '../../../components/use-answer';
import { useDeed } from '../../../components/use-deed';
import type { Output } from '../../../contract/contract';
import { Basis } from '../../../components/basis';
import { EvidenceView } from '../../../components/evidence-view';

interface Props {
  readonly round: string;
  readonly nominee: string;
  readonly onBack: () => void;
}

/** The evidence, what keeps somebody from it if anything does, and the reason for nominating them. */
export function NominateForm({ round, nominee, onBack }: Props) {
  const from = useAnswer('awards.candidate', { round, nominee });
  return (
    <Loaded from={from}>
      {(one) => (
        <Section title={one.name} note={one.of}>
          {one.bar && (
            <Banner tone="refused">
              {one.name}不能参加这一年的评优表扬：{one.bar.inWords}。
            </Banner>
          )}
          <EvidenceView evidence={one.evidence} />
          <Basis explanations={one.explanations} />
          {!one.bar && <Why one={one} round={round} />}
          <Button kind="secondary" text="换一个推荐" onTap={onBack} />
        </Section>
      )}
    </Loaded>
  );
}

function Why({ one, round }: { one: Output<'awards.candidate'>; round: string }) {
  const { classes, nominee } = one;
  const [id, choose] = useState(classes.length === 1 ? classes[0]?.id : undefined);
  const [why, write] = useState('');
  const [done, setDone] = useState(false);
  const deed = useDeed(['why', 'class']);
  if (done) {
    return (
      <View>
        <Banner tone="done">已推荐{one.name}，本人会收到通知。</Banner>
        <Button text="回这一批看看" onTap={() => goTo('award-round', { round })} />
      </View>
    );
  }
  const send = () =>
    void deed.run(async () => {
      await call('awards.nominate', { round, nominee, class: id ?? '', why });
      setDone(true);
    });
  return (
    <View>
      <Choice
        label="哪一类"
        options={classes.map((each) => ({ value: each.id, text: each.title }))}
        value={id}
        error={deed.wrong('class')}
        onChange={choose}
      />
      <Field
        label="推荐理由"
        value={why}
        rows={3}
        max={300}
        hint="写做了什么、结果怎样。公示时谁都能看到。"
        error={deed.wrong('why')}
        onChange={write}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="推荐"
        busy={deed.busy && '正在办理'}
        why={id && why.trim() ? undefined : '选类别、写理由后就能推荐'}
        onTap={send}
      />
    </View>
  );
}
