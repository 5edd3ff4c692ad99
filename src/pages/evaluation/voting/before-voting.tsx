import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Banner } from '../../../components/banner';
import { Explain } from '../../../components/explain';
import { onWeb } from '../../../components/on-web';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { inFours } from '../in-fours';
import type { Form, Scan } from './form';
import './voting.css';

interface Props {
  readonly scan: Scan;
  readonly form: Form;
  /** Of whoever votes, where it is known. */
  readonly name?: string | undefined;
  /** On the tablet of the room: nothing of one's own phone is said there. */
  readonly onTablet?: boolean;
  /** The fingerprint of the keys, where only the code was typed and nothing could check them. */
  readonly compare?: string | undefined;
  readonly busy?: boolean;
  readonly problem?: string | undefined;
  readonly onStart: () => void;
}

const ownPhone = '评完马上投出：手机丢了，没投出的票补不了。';
/** A mini-program has no voice of its own. */
const noVoice = '这里不能朗读。看不清，点右上角“长辈版”；要听，请工作人员念给您。';

const signedWords = (partyName: string) => [
  `${partyName}人数少，保不住密，所以署名：乡镇、县里和被评的人看得到。`,
  '对外只公布有几人署名，不公布谁评了什么。',
];

/** What is promised, before anything is asked: what stays secret and what does not. */
export function BeforeVoting(props: Props) {
  const { scan, form, name, onTablet, compare, busy, problem, onStart } = props;
  const [open, show] = useState(false);
  const secret = [scan.promises.secret, ...(onTablet ? [] : [ownPhone])];
  const said = form.way === 'signed' ? signedWords(form.partyName) : secret;
  const who = name ? `${name}，您好。` : '您好。';
  const what = `${scan.villageName}${scan.quarterWords}三讲三评，您是${form.partyName}，要评 ${form.rates.length} 项。`;
  return (
    <Page title="三讲三评" aloud={[who, what, ...said].join('')} aloudToAll>
      <Section title={who}>
        <View className="vote-said">{what}</View>
        {said.map((each) => (
          <View key={each} className="vote-said">
            {each}
          </View>
        ))}
        {compare && (
          <Banner tone="attention">
            码是手输的，请和墙上的密钥指纹对一对：{inFours(compare)}。不一样就不要投。
          </Banner>
        )}
        {problem && <Banner tone="refused">{problem}</Banner>}
        <Button
          text={form.way === 'signed' ? '知道了，署名评' : '知道了，开始评'}
          busy={busy && '正在准备'}
          onTap={onStart}
        />
        {!onWeb && <View className="vote-voice">{noVoice}</View>}
        <Button kind="quiet" text={open ? '收起依据' : '看依据'} onTap={() => show(!open)} />
        {open && <Explain explanations={scan.explanations} />}
      </Section>
    </Page>
  );
}
