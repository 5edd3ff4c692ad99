import { View } from '@tarojs/components';
import { spoken } from './spoken';
import './drawn.css';
import './icon.css';

export type IconName =
  | 'check'
  | 'circle'
  | 'alert'
  | 'cross'
  | 'clock'
  | 'chevron'
  | 'back'
  | 'calendar'
  | 'trip'
  | 'people'
  | 'sheet'
  | 'upload'
  | 'download'
  | 'book'
  | 'pen'
  | 'person'
  | 'home'
  | 'phone'
  | 'text'
  | 'pin'
  | 'print'
  | 'key'
  | 'sound'
  | 'pause'
  | 'microphone'
  | 'bell'
  | 'photo';

/** One family of line icons. Always beside a word, so a screen reader passes over it. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return <View className={`drawn icon icon--${name} ${className}`} {...spoken({ hidden: true })} />;
}
