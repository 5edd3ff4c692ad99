import { View } from '@tarojs/components';
import { Icon } from '../../../components/icon';
import { spoken } from '../../../components/spoken';
import { Tap } from '../../../components/tap';
import type { RatingOption } from '../../../core/policy/kinds/evaluation-words';
import { Face } from './face';
import type { Options, Question } from './form';
import './voting.css';

interface Props {
  readonly question: Question;
  readonly options: Options;
  readonly chosen: RatingOption | undefined;
  readonly onChoose: (option: RatingOption) => void;
}

/** One who is rated, and every option as large as every other. */
export function QuestionCard({ question, options, chosen, onChoose }: Props) {
  const about = `${question.name} ${question.ratedOn}`;
  return (
    <View>
      <View className="rate-about">
        {question.name}
        <View className="rate-on">{question.ratedOn}怎么样？</View>
      </View>
      <View className="rate" {...spoken({ role: 'radiogroup', label: about })}>
        {options.map(({ option, text }) => (
          <Tap
            key={option}
            className={`rate-option${option === chosen ? ' rate-option--chosen' : ''}`}
            role="radio"
            checked={option === chosen}
            onTap={() => onChoose(option)}
          >
            <Face option={option} />
            <View className="rate-word">{text}</View>
            {option === chosen && <Icon name="check" />}
          </Tap>
        ))}
      </View>
    </View>
  );
}
