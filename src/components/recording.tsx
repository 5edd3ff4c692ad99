import { Text, View } from '@tarojs/components';
import { useEffect, useRef } from 'react';
import { fileAddress } from '../client/file-address';
import { useSound } from '../client/use-sound';
import type { Output } from '../contract/contract';
import { Icon } from './icon';
import { sayLength } from './say-length';
import { Tap } from './tap';
import { useAnswer } from './use-answer';
import './recording.css';

interface Props {
  readonly file: string;
  /** Whose, e.g. “赵大山的录音”. */
  readonly label: string;
}

/** A recording to be played and paused; where it cannot be heard, why, without alarm. */
export function Recording({ file, label }: Props) {
  const { answer, problem, reload } = useAnswer('files.listen', { file });
  if (problem) return <View className="recording-note">{problem}</View>;
  if (!answer) return <View className="recording-note">正在打开录音…</View>;
  return <Heard sound={answer} label={label} onStale={reload} />;
}

interface HeardProps {
  readonly sound: Pick<Output<'files.listen'>, 'recording' | 'sounds' | 'state'>;
  readonly label: string;
  readonly onStale?: () => void;
}

/** The same where the address is known already. */
export function Heard({ sound, label, onStale }: HeardProps) {
  const { playing, at, failed, play, pause } = useSound();
  const begun = (playing || at > 0) && !failed;
  const address = useSteady(fileAddress(sound.recording), begun);
  const length = sayLength(sound.sounds);
  // An address lives for minutes only: the next try has a fresh one.
  useEffect(() => {
    if (failed) onStale?.();
  }, [failed, onStale]);
  return (
    <View className="recording">
      <Tap
        className="recording-tap"
        onTap={() => (playing ? pause() : play(address))}
        label={`${playing ? '暂停' : '播放'}${label}，长 ${length}`}
      >
        <Icon name={playing ? 'pause' : 'sound'} />
        <Text>{playing ? '暂停' : at > 0 ? '接着听' : '听录音'}</Text>
        <Text className="recording-length">
          {playing || at > 0 ? `${sayLength(at)} / ${length}` : length}
        </Text>
      </Tap>
      {sound.state === 'waiting' && (
        <View className="recording-note">录音待审，通过以前别人听不到。</View>
      )}
      {failed && <View className="recording-note">这段录音没有放出来。请再点一次。</View>}
    </View>
  );
}

/** The address it began with, until it has been heard to its end: a new one would begin anew. */
function useSteady(address: string, begun: boolean): string {
  const steady = useRef(address);
  if (!begun) steady.current = address;
  return steady.current;
}
