import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { readIssues } from '../say-issue';
import { TalksView } from './talks-view';

/** What an assembly opens with, what was said at it, what was promised (`?assembly=`). */
export default function TalksPage() {
  const { assembly = '' } = useAddress().values;
  const from = useAnswer('evaluation.talks', assembly ? { assembly } : undefined);
  const { answer } = from;
  const aloud =
    answer &&
    `上次的议题：${readIssues(answer.earlier)}` +
      answer.talks.map(({ speaker, outline }) => `${speaker}讲：${outline}。`).join('');
  return (
    <Page title="发言与议题" aloud={aloud}>
      <Loaded from={from} lines={8}>
        {(one) => <TalksView one={one} onDone={from.reload} />}
      </Loaded>
    </Page>
  );
}
