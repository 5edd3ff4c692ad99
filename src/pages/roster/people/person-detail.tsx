import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { Field } from '../../../components/field';
import { Banner } from '../../../components/banner';
import type { Deed } from '../../../components/use-deed';
import { useDeed } from '../../../components/use-deed';
import type { Person } from './people-view';

interface Props {
  readonly person: Person;
  readonly mayIssue: boolean;
  readonly issuing: Deed;
  readonly onIssue: () => void;
  readonly onReleased: () => void;
}

export function PersonDetail({ person, mayIssue, issuing, onIssue, onReleased }: Props) {
  const { roles, unit, bound, name } = person;
  return (
    <View>
      {roles.map((role) => (
        <Cell key={role} title={role} />
      ))}
      {unit && <Cell title="派出单位" note={unit} />}
      <Cell title="微信" value={bound ? '已绑定' : '没绑定'} />
      {issuing.problem && <Banner tone="refused">{issuing.problem}</Banner>}
      {mayIssue && !bound && (
        <Button
          icon="key"
          text={`给${name}发绑定码`}
          busy={issuing.busy && '正在发码'}
          onTap={onIssue}
        />
      )}
      {mayIssue && bound && <Release person={person} onReleased={onReleased} />}
    </View>
  );
}

function Release({ person: { person, name }, onReleased }: Pick<Props, 'person' | 'onReleased'>) {
  const [asking, ask] = useState(false);
  const [reason, write] = useState('');
  const deed = useDeed(['reason']);
  const release = () => call('identity.release', { person, reason }).then(onReleased);
  if (!asking) {
    return <Button kind="secondary" text="解除绑定" onTap={() => ask(true)} />;
  }
  return (
    <View>
      <View className="field">解除后，{name}要用新的绑定码重新认领。以前的记录都在。</View>
      <Field
        label="为什么解除"
        value={reason}
        placeholder="例如：换了微信"
        error={deed.wrong('reason')}
        onChange={write}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        <Button
          text="确定解除"
          busy={deed.busy && '正在办理'}
          why={reason.trim() ? undefined : '写明原因后就能解除'}
          onTap={() => void deed.run(release)}
        />
        <Button kind="secondary" text="先不办" onTap={() => ask(false)} />
      </View>
    </View>
  );
}
