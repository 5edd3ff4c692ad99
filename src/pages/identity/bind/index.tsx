import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { showHome } from '../../../client/show-home';
import { useDraft } from '../../../client/use-draft';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { goTo } from '../../../components/go-to';
import { Notice } from '../../../components/notice';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';

const what = '输入乡镇发给您的绑定码。一人一码，用过就作废。';
const where = '字母不分大小写；没有绑定码，请向所在乡镇索取';

export default function BindPage() {
  const { draft: code, setDraft, forget } = useDraft('bind', '');
  const [name, setName] = useState<string>();
  const deed = useDeed(['code']);

  async function bind() {
    const bound = await call('identity.bind', { code });
    forget();
    setName(bound.name);
    await showHome();
  }

  if (name) {
    return (
      <Page title="认领本人">
        <Notice tone="done">您是{name}，已经绑定到这个微信。以后打开就能用。</Notice>
        <Button text="回首页" onTap={() => goTo('home')} />
      </Page>
    );
  }
  return (
    <Page title="认领本人" aloud={`${what}${where}。`}>
      <Section>
        <View className="field">{what}</View>
        <Field
          label="绑定码"
          value={code}
          onChange={setDraft}
          max={20}
          error={deed.wrong('code')}
          hint={where}
        />
        {deed.problem && <Notice tone="refused">{deed.problem}</Notice>}
        <Button
          text="绑定"
          busy={deed.busy && '正在核对'}
          why={code.trim() ? undefined : '输入绑定码后就能绑定'}
          onTap={() => void deed.run(bind)}
        />
      </Section>
    </Page>
  );
}
