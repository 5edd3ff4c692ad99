import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useEvery } from '../use-every';
import { RunView } from './run-view';
import { sayNow } from './say-now';

/** While people vote the board is asked anew so often. */
const EVERY_MS = 10_000;

/** One assembly (`?assembly=`) from its planning to its publishing, for whoever runs it. */
export default function RunPage() {
  const { values, change } = useAddress();
  const { assembly = '' } = values;
  const which = assembly ? { assembly } : undefined;
  const shown = useAnswer('evaluation.show', which);
  const roll = useAnswer('evaluation.roll', which);
  const reload = () => {
    shown.reload();
    roll.reload();
  };
  useEvery(shown.answer?.state === 'open' ? EVERY_MS : undefined, reload);
  return (
    <Page title="评议会" office aloud={shown.answer && sayNow(shown.answer)}>
      <Loaded from={shown} lines={8}>
        {(one) => (
          <RunView
            shown={one}
            lines={roll.answer?.lines}
            values={values}
            change={change}
            reload={reload}
          />
        )}
      </Loaded>
    </Page>
  );
}
