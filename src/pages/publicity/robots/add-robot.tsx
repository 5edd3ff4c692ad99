import { useState } from 'react';
import { call } from '../../../client/call';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import { WantsFields } from './wants-fields';

const nothing = { name: '', address: '', stories: true, digests: true };

/** A group is added by the address its robot was given. */
export function AddRobot({ onDone }: { readonly onDone: () => void }) {
  const [added, write] = useState(nothing);
  const deed = useDeed(['name', 'address', 'stories']);
  const add = async () => {
    await call('sharing.addRobot', added);
    write(nothing);
    onDone();
  };
  return (
    <Section title="添加一个群">
      <Field
        label="群的名字"
        value={added.name}
        max={30}
        error={deed.wrong('name')}
        onChange={(name) => write((now) => ({ ...now, name }))}
      />
      <Field
        label="机器人地址"
        value={added.address}
        max={300}
        rows={3}
        hint="在群机器人的“查看资料”里复制。知道地址的人都能往群里发消息，所以保存以后不再显示。"
        error={deed.wrong('address')}
        onChange={(address) => write((now) => ({ ...now, address }))}
      />
      <WantsFields wants={added} onChange={(wants) => write((now) => ({ ...now, ...wants }))} />
      {deed.wrong('stories') && <Banner tone="refused">{deed.wrong('stories')}</Banner>}
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button text="添加" busy={deed.busy && '正在保存'} onTap={() => void deed.run(add)} />
    </Section>
  );
}
