import { call } from '../../client/call';
import { Button } from '../../components/button';
import { Banner } from '../../components/banner';
import { Section } from '../../components/section';
import { useDeed } from '../../components/use-deed';
import type { ShownLeave } from './leave-view';

/** For the level above: asks those in the seat to decide, once a day. */
export function UrgeButton({ leave, onDone }: { leave: ShownLeave; onDone: () => void }) {
  const deed = useDeed();
  async function urge() {
    await call('leave.urge', { leave: leave.leave });
    onDone();
  }
  return (
    <Section bare>
      {deed.problem && <Banner tone="attention">{deed.problem}</Banner>}
      <Button
        text={`催${leave.decides}审批`}
        busy={deed.busy && '正在送出'}
        onTap={() => void deed.run(urge)}
      />
    </Section>
  );
}
