import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../client/call';
import { useDraft } from '../../client/use-draft';
import { Banner } from '../banner';
import { Button } from '../button';
import { Field } from '../field';
import { goTo } from '../go-to';
import { Section } from '../section';
import { Tick } from '../tick';
import { useDeed } from '../use-deed';
import { WaysIn } from '../ways-in';

interface Props {
  readonly story: string;
  readonly signedIn: boolean;
}

/** One question to who wrote the story; what is typed stays on the phone until it is sent. */
export function AskAuthor({ story, signedIn }: Props) {
  const [open, show] = useState(false);
  const [asked, tell] = useState(false);
  if (asked) {
    return (
      <View>
        <Banner tone="done">问题送到作者那里了，有了回答会通知您。</Banner>
        <Button kind="secondary" text="看我的提问" onTap={() => goTo('questions')} />
      </View>
    );
  }
  if (!open) return <Button kind="secondary" text="问作者一个问题" onTap={() => show(true)} />;
  return (
    <Section title="问作者一个问题">
      {signedIn ? (
        <AskForm story={story} onAsked={() => tell(true)} onClose={() => show(false)} />
      ) : (
        <WaysIn why="要先登录才能提问，这样作者知道回答谁。" />
      )}
    </Section>
  );
}

interface FormProps {
  readonly story: string;
  readonly onAsked: () => void;
  readonly onClose: () => void;
}

function AskForm({ story, onAsked, onClose }: FormProps) {
  const { draft: text, setDraft, forget } = useDraft(`ask.${story}`, '');
  const [mayShow, agree] = useState(false);
  const deed = useDeed(['text']);
  const ask = async () => {
    await call('adoption.ask', { story, text, mayShow });
    forget();
    onAsked();
  };
  return (
    <View>
      <Field
        label="想问的"
        value={text}
        rows={3}
        max={200}
        hint="作者看得到您的名字，所在乡镇和县里也看得到。请不要写别人的隐私。"
        error={deed.wrong('text')}
        onChange={setDraft}
      />
      <Tick text="可以公开给大家看，不写我的名字" checked={mayShow} onChange={agree} />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        <Button
          text="送出"
          busy={deed.busy && '正在送出'}
          why={text.trim() ? undefined : '写一句后就能送出'}
          onTap={() => void deed.run(ask)}
        />
        <Button kind="quiet" text="不问了" onTap={onClose} />
      </View>
    </View>
  );
}
