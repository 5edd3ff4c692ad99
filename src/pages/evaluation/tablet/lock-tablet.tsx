import { View } from '@tarojs/components';
import { useState } from 'react';
import { lockTablet } from '../../../client/tablet-lock';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { isPin, PIN_DIGITS } from './pin';

const how =
  '投票时平板在大家手里。设一个只有工作人员知道的口令：换人、结束都要输它，别的页面先关上，今天过后自动解开。';

/** Before the first voter: whoever runs the assembly closes everything else on the tablet. */
export function LockTablet({ assembly, onDone }: { assembly: string; onDone: () => void }) {
  const [pin, write] = useState('');
  function begin() {
    lockTablet(assembly, pin);
    onDone();
  }
  return (
    <Page title="会场平板投票" aloud={how}>
      <Section>
        <View className="vote-said">{how}</View>
        <Field
          label={`口令（${PIN_DIGITS} 位数字）`}
          value={pin}
          onChange={write}
          max={PIN_DIGITS}
          digits
        />
        <Button
          text="开始平板投票"
          why={isPin(pin) ? undefined : `先写 ${PIN_DIGITS} 位数字的口令`}
          onTap={begin}
        />
      </Section>
    </Page>
  );
}
