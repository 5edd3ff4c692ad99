import { call } from '../../client/call';
import { AskedDeed } from '../../components/asked-deed';
import { Section } from '../../components/section';
import type { ShownUnit } from './unit-sheet';

interface Props {
  readonly one: ShownUnit;
  readonly onDone: () => void;
}

/** The county looks at what was put right, or takes its conclusion back. */
export function CountyDeeds({ one: { year, unit, can }, onDone }: Props) {
  const reviews = can.includes('review');
  if (!reviews && !can.includes('take-back')) return null;
  const review = (decision: 'accept' | 'hand-back', words: string) =>
    call('unit-assessment.review', {
      ...{ year, unit, decision },
      ...(words.trim() ? { reason: words.trim() } : {}),
    }).then(onDone);
  return (
    <Section title="县里办理">
      {reviews && (
        <>
          <AskedDeed
            kind="primary"
            text="认可整改"
            asks={{ label: '说明（可以不写）', optional: true, max: 300 }}
            onSend={(words) => review('accept', words)}
          />
          <AskedDeed
            text="退回，继续整改"
            asks={{ label: '原因', max: 300 }}
            onSend={(words) => review('hand-back', words)}
          />
        </>
      )}
      <AskedDeed
        text="撤回结论"
        then="撤回以后可以另作结论；单位会收到通知。"
        asks={{ label: '原因', max: 300 }}
        onSend={(reason) => call('unit-assessment.takeBack', { year, unit, reason }).then(onDone)}
      />
    </Section>
  );
}
