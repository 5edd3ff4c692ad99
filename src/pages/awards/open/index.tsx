import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { Empty } from '../../../components/empty';
import { useAnswer } from '../../../components/use-answer';
import { OpenForm } from './open-form';

/** Opens a round: the classes, until when to nominate, whom to call. */
export default function OpenAwardPage() {
  const from = useAnswer('awards.rounds', {});
  return (
    <Page title="开一批评优表扬" office>
      <Loaded from={from}>
        {({ rule, mayOpen, explanations }) =>
          rule && mayOpen.length > 0 ? (
            <OpenForm rule={rule} years={mayOpen} explanations={explanations} />
          ) : (
            <Empty text="现在不能再开：文件没有这项规定，或今年已经按文件开满。" />
          )
        }
      </Loaded>
    </Page>
  );
}
