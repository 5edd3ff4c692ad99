import { View } from '@tarojs/components';
import { useState } from 'react';
import type { TabletLock } from '../../../client/tablet-lock';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { Banner } from '../../../components/banner';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { PIN_DIGITS } from './pin';

interface Props {
  readonly lock: Pick<TabletLock, 'pin'>;
  /** What became of the last vote; nothing where the tablet lay about. */
  readonly said?: string | undefined;
  readonly wrong?: boolean;
  readonly onNext: () => void;
}

const handBack = '请把平板交还给工作人员。';

/** Between two voters: it shows nothing of either, and goes on for whoever knows the number. */
export function HandBack({ lock, said = '', wrong, onNext }: Props) {
  const [typed, write] = useState('');
  const [mistaken, mistake] = useState(false);
  function next() {
    if (typed === lock.pin) return onNext();
    write('');
    mistake(true);
  }
  return (
    <Page title={said && !wrong ? '谢谢' : '会场平板投票'} aloud={said + handBack} aloudToAll>
      <Section>
        <Banner tone={wrong ? 'refused' : 'done'}>
          {said && <View className="vote-said">{said}</View>}
          <View className="vote-said">{handBack}</View>
        </Banner>
        <Field
          label="工作人员口令"
          value={typed}
          onChange={write}
          max={PIN_DIGITS}
          digits
          error={mistaken ? '口令不对，请再输一次。' : undefined}
        />
        <Button kind="secondary" text="工作人员：下一位" onTap={next} />
      </Section>
    </Page>
  );
}
