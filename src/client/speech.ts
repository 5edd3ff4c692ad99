import { useCallback, useEffect, useState } from 'react';

/** The browser's own voice; a phone's WeChat has none that works without a further plugin. */
function voice(): SpeechSynthesis | undefined {
  if (process.env.TARO_ENV !== 'h5') return undefined;
  return (window as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
}

function chineseOf(speech: SpeechSynthesis): SpeechSynthesisVoice | undefined {
  return speech.getVoices().find(({ lang }) => /^(zh|cmn)\b/i.test(lang.replace('_', '-')));
}

export interface Speech {
  /** False where nothing here can read Chinese aloud. */
  readonly able: boolean;
  readonly speaking: boolean;
  readonly speak: (text: string) => void;
  readonly stop: () => void;
}

/** A little slower than usual, for those who ask to be read to. */
const RATE = 0.9;

/** Reading aloud by the platform; it falls silent when the page is left. */
export function useSpeech(): Speech {
  const [able, setAble] = useState(false);
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => {
    const speech = voice();
    if (!speech) return undefined;
    // Browsers load their voices after the page.
    const look = () => setAble(chineseOf(speech) !== undefined);
    look();
    speech.addEventListener('voiceschanged', look);
    return () => {
      speech.removeEventListener('voiceschanged', look);
      speech.cancel();
    };
  }, []);
  const speak = useCallback((text: string) => {
    const speech = voice();
    if (!speech) return;
    const words = new SpeechSynthesisUtterance(text);
    words.lang = 'zh-CN';
    words.voice = chineseOf(speech) ?? null;
    words.rate = RATE;
    words.onend = words.onerror = () => setSpeaking(false);
    speech.cancel();
    speech.speak(words);
    setSpeaking(true);
  }, []);
  const stop = useCallback(() => {
    voice()?.cancel();
    setSpeaking(false);
  }, []);
  return { able, speaking, speak, stop };
}
