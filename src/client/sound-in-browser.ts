import type { Heard, Sound } from './sound';

export function openSound({ onPlay, onPause, onEnd, onError, onTime }: Heard): Sound {
  const audio = new Audio();
  let address: string | undefined;
  audio.addEventListener('play', onPlay);
  audio.addEventListener('pause', onPause);
  audio.addEventListener('ended', onEnd);
  audio.addEventListener('timeupdate', () => onTime(audio.currentTime));
  // Taking the address away is an error of its own, which nobody needs to hear of.
  audio.addEventListener('error', () => address && onError());
  return {
    play(at) {
      if (at !== address) audio.src = address = at;
      // What keeps it from playing comes as an event, or is a pause that came first.
      audio.play().catch(() => undefined);
    },
    pause: () => audio.pause(),
    end() {
      address = undefined;
      audio.pause();
      audio.removeAttribute('src');
    },
  };
}
