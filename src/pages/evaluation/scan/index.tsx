import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { goTo } from '../../../components/go-to';
import { Banner } from '../../../components/banner';
import { onWeb } from '../../../components/on-web';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { SLIP_CODE_LENGTH } from '../../../core/evaluation/slip';
import { readScene, sceneText } from '../../../core/evaluation/scene';
import { readQrText } from '../voting/read-code';

const how = onWeb
  ? '请用手机自带的扫一扫，扫会场墙上的码或票条上的码。扫不了，就把码输在下面。'
  : '扫会场墙上的码，用自己的一票；手上有票条的，扫票条上的码。';
const notOurs = '扫到的不是评议会的码。请扫会场墙上的码，或者票条上的码。';
const wrong = `墙上的码前 8 位、票条上的码 ${SLIP_CODE_LENGTH} 位，请核对。`;

/** The way into the booth from within the app. */
export default function ScanPage() {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();

  async function scan() {
    const read = await Taro.scanCode({}).catch(() => undefined);
    // Closed by the person: typing is the other way.
    if (!read) return;
    const scene = readQrText(read.result || ((read as { path?: string }).path ?? ''));
    if (scene) goTo('evaluation-booth', { scene: sceneText(scene) });
    else setProblem(notOurs);
  }

  function enter() {
    const scene = readScene(typed);
    if (scene) goTo('evaluation-booth', { scene: sceneText(scene) });
    else setProblem(wrong);
  }

  return (
    <Page title="扫码评议" aloud={how}>
      <Section>
        <View className="field">{how}</View>
        {!onWeb && <Button icon="phone" text="扫码" onTap={() => void scan()} />}
        <Field
          label={onWeb ? '码' : '扫不了，就输入码'}
          value={typed}
          onChange={setTyped}
          max={80}
          hint="不分大小写"
        />
        {problem && <Banner tone="attention">{problem}</Banner>}
        <Button
          kind={onWeb ? 'primary' : 'secondary'}
          text="下一步"
          why={typed.trim() ? undefined : '输入码后就能往下走'}
          onTap={enter}
        />
      </Section>
    </Page>
  );
}
