import { call } from '../../client/call';
import { Banner } from '../../components/banner';
import { Button } from '../../components/button';
import { useDeed } from '../../components/use-deed';
import { goTo } from '../../components/go-to';
import type { ShownSuccession } from './succession-view';

interface Props {
  readonly one: ShownSuccession;
  readonly onDone: () => void;
}

/** One's own application: taken back, or mended and handed in again. */
export function OwnDeeds({ one: { succession, can }, onDone }: Props) {
  const deed = useDeed();
  async function withdraw() {
    await call('handover.withdraw', { succession });
    onDone();
  }
  return (
    <>
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      {can.includes('apply') && <Button text="改好再申请" onTap={() => goTo('handover')} />}
      {can.includes('withdraw') && (
        <Button
          kind="secondary"
          text="撤回申请"
          busy={deed.busy && '正在办理'}
          onTap={() => void deed.run(withdraw)}
        />
      )}
    </>
  );
}
