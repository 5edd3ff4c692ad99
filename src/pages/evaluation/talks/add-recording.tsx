import { View } from '@tarojs/components';
import { records } from '../../../client/recorder';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Recording } from '../../../components/recording';
import { sayLength } from '../../../components/say-length';
import { MOST_MINUTES } from '../../../core/files/recording';
import type { Recorded, Recorder } from '../use-recorder';

interface Props {
  readonly recorder: Recorder;
  /** What was recorded since the form was opened. */
  readonly fresh: Recorded | undefined;
  /** What the talk has so far. */
  readonly kept: Recorded | undefined;
  readonly onChange: (recorded: Recorded | undefined) => void;
}

/** A recording of the talk, if its speaker agrees: who will hear it is said before. */
export function AddRecording({ recorder, fresh, kept, onChange }: Props) {
  if (recorder.stage === 'recording') return <UnderWay {...recorder} />;
  if (fresh) {
    return (
      <View>
        <Recording file={fresh.file} label="刚录的这一段" />
        <Button kind="quiet" text="不要这段录音" onTap={() => onChange(undefined)} />
      </View>
    );
  }
  const { held, problem, stage, add, again } = recorder;
  return (
    <View>
      <View className="recording-note">
        录音前先问发言人同不同意。能听到的人：录的人，本村第一书记和村党组织书记，管这个村的乡镇、县、市（州）、省干部；村民和别的村听不到。发言人什么时候想删都可以删。
        {kept && `已有一段录音（${sayLength(kept.seconds)}），再加一段就换掉它。`}
      </View>
      {problem && <Banner tone="attention">{problem}</Banner>}
      <Button
        kind="quiet"
        icon="microphone"
        text={held ? '再送一次录音' : addWords}
        busy={stage === 'sending' && '正在送出录音'}
        onTap={() => void (held ? again() : add())}
      />
    </View>
  );
}

const addWords = records
  ? `发言人同意，开始录音（可选，最长 ${MOST_MINUTES} 分钟）`
  : `发言人同意，选一段录音（可选，最长 ${MOST_MINUTES} 分钟）`;

function UnderWay({ seconds, stop }: { readonly seconds: number; readonly stop: () => unknown }) {
  return (
    <View>
      <Banner tone="attention">
        {`正在录音 ${sayLength(seconds)}。录完点“停”；离开这一页，这段就不要了。`}
      </Banner>
      <Button kind="secondary" icon="cross" text="停，就录到这里" onTap={() => stop()} />
    </View>
  );
}
