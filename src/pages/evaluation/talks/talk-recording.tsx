import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Recording } from '../../../components/recording';
import { sayDay } from '../../../components/say-day';
import { useDeed } from '../../../components/use-deed';
import type { Talks } from './talks-view';

interface Props {
  readonly talk: Talks['talks'][number];
  readonly onDone: () => void;
}

/** The recording of a talk, and the way to take it off; or who took it off. */
export function TalkRecording({ talk, onDone }: Props) {
  const { recording, recordingGone, speaker } = talk;
  if (recordingGone) {
    const { byName, on } = recordingGone;
    return <View className="recording-note">{`录音已由${byName}在${sayDay(on)}删除。`}</View>;
  }
  if (!recording) return null;
  return (
    <View>
      <Recording file={recording.file} label={`${speaker}的录音`} />
      <Drop talk={talk} onDone={onDone} />
    </View>
  );
}

/** One tap to choose it, one to confirm what it means: nobody can bring it back. */
function Drop({ talk, onDone }: Props) {
  const [asking, ask] = useState(false);
  const deed = useDeed();
  const drop = () => call('evaluation.dropRecording', { talk: talk.talk }).then(onDone);
  const about = `${talk.speaker}的录音`;
  if (!asking) {
    return <Button kind="quiet" text="删除录音" label={`删除${about}`} onTap={() => ask(true)} />;
  }
  return (
    <View>
      <Banner tone="attention">
        删了就找不回来，谁也听不到了；提纲和照片还在，这里会写明是谁删的。
      </Banner>
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        <Button
          kind="secondary"
          text="确定删除"
          label={`确定删除${about}`}
          busy={deed.busy && '正在删除'}
          onTap={() => void deed.run(drop)}
        />
        <Button kind="secondary" text="不删" onTap={() => ask(false)} />
      </View>
    </View>
  );
}
