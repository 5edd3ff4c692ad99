import { View } from '@tarojs/components';
import { spoken } from '../../../components/spoken';
import type { RatingOption } from '../../../core/policy/kinds/evaluation-words';
import '../../../components/drawn.css';
import './face.css';

/** A face beside the word of an option, for those who do not read; the word is what is read aloud. */
export function Face({ option }: { option: RatingOption }) {
  return <View className={`drawn face face--${option}`} {...spoken({ hidden: true })} />;
}
