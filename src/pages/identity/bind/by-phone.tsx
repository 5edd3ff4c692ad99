import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import type { PhoneAnswer } from './phone-answer';
import { sayNoPhone } from './phone-answer';
import { PhoneButton } from './phone-button';

/** The short way: the number WeChat has, if it is the one on the roster. */
export function ByPhone({ onBound }: { readonly onBound: (name: string) => Promise<void> }) {
  const deed = useDeed();
  const [hint, setHint] = useState<string>();

  function answer(given: PhoneAnswer) {
    const phoneCode = given.code;
    deed.clear();
    setHint(phoneCode ? undefined : sayNoPhone(given));
    if (!phoneCode) return;
    void deed.run(async () => {
      const { name } = await call('identity.bindByPhone', { phoneCode });
      await onBound(name);
    });
  }

  return (
    <Section>
      <View className="field">名册上登记的手机号就是这个微信的手机号，点一下就能绑定。</View>
      <PhoneButton busy={deed.busy} onAnswer={answer} />
      {hint && <Banner tone="attention">{hint}</Banner>}
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
    </Section>
  );
}
