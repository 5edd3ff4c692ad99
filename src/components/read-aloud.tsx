import { useSpeech } from '../client/speech';
import { Button } from './button';

/** 读给我听: one tap to hear the page, one to stop. Not there where the platform cannot speak. */
export function ReadAloud({ text }: { text: string }) {
  const { able, speaking, speak, stop } = useSpeech();
  if (!able || !text) return null;
  return (
    <Button
      kind="secondary"
      icon={speaking ? 'cross' : 'sound'}
      text={speaking ? '停' : '读给我听'}
      onTap={() => (speaking ? stop() : speak(text))}
    />
  );
}
