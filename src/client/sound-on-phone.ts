import Taro from '@tarojs/taro';
import type { Heard, Sound } from './sound';

export function openSound({ onPlay, onPause, onEnd, onError, onTime }: Heard): Sound {
  const audio = Taro.createInnerAudioContext();
  let address: string | undefined;
  // A phone that is set to silent still plays what somebody taps on.
  audio.obeyMuteSwitch = false;
  audio.onPlay(onPlay);
  audio.onPause(onPause);
  audio.onStop(onPause);
  audio.onEnded(onEnd);
  audio.onTimeUpdate(() => onTime(audio.currentTime));
  audio.onError(onError);
  return {
    play(at) {
      if (at !== address) audio.src = address = at;
      audio.play();
    },
    pause: () => audio.pause(),
    end: () => audio.destroy(),
  };
}
