import { Button } from '../../../components/button';
import { goTo } from '../../../components/go-to';
import { Section } from '../../../components/section';

/** The way to one’s own vote, and to what came of it. */
export function ForVoters({ village }: { village: string | undefined }) {
  return (
    <Section>
      <Button text="扫码评议" onTap={() => goTo('evaluation-scan')} />
      <Button
        kind="secondary"
        text="看公布的结果和议题"
        onTap={() => goTo('evaluation-village', { village })}
      />
    </Section>
  );
}
