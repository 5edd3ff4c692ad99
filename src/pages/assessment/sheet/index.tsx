import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { SheetView } from './sheet-view';

/** One cadre's sheet (`?sheet=`): facts, opinions, what caps it, what was decided, and what one can do. */
export default function AssessmentSheetPage() {
  const { sheet = '' } = useAddress().values;
  const from = useAnswer('assessment.sheet', sheet ? { sheet } : undefined);
  const { answer } = from;
  const aloud =
    answer &&
    `${answer.name}，${answer.title}，${answer.stateWords}。${answer.decided ? `等次${answer.decided.gradeWords}。${answer.decided.reason}。` : ''}${answer.facts.map(({ title, text }) => `${title}，${text}`).join('。')}`;
  return (
    <Page title="考核表" aloud={aloud} office>
      <Loaded from={from} lines={8}>
        {(one) => <SheetView one={one} onDone={from.reload} />}
      </Loaded>
    </Page>
  );
}
