import { View } from '@tarojs/components';
import { useAnswer } from '../use-answer';
import { useMyself } from '../use-home';
import { AskAuthor } from './ask-author';
import { QuestionsShown } from './questions-shown';
import { Trail } from './trail';
import { WantToTry } from './want-to-try';
import './around-story.css';

interface Props {
  readonly story: string;
  readonly title: string;
}

/**
 * What others made of a story, beneath its text: asked for once the text is there, and nothing where it
 * cannot be had, since the story reads without it.
 */
export function AroundStory({ story, title }: Props) {
  const { answer } = useAnswer('adoption.around', { story });
  const person = useMyself().home?.person;
  return (
    <View className="around">
      <WantToTry story={story} title={title} person={person?.id} />
      {answer && <Trail {...answer} />}
      {answer && <QuestionsShown questions={answer.questions} />}
      <AskAuthor story={story} signedIn={person !== undefined} />
    </View>
  );
}
