import { call } from '../../../client/call';
import { AskedDeed } from '../../../components/asked-deed';
import { Section } from '../../../components/section';
import type { ShownSheet } from './sheet-view';

interface Props {
  readonly one: ShownSheet;
  readonly onDone: () => void;
}

/** What the cadre says to the result: both answers cost as many taps. */
export function OwnWord({ one: { sheet, can }, onDone }: Props) {
  if (!can.includes('sign')) return null;
  const after = async (work: Promise<unknown>) => {
    await work;
    onDone();
  };
  return (
    <Section title="您的意见">
      <AskedDeed
        text="签字"
        then="签字表示看过结果，没有不同意见。"
        onSend={() => after(call('assessment.sign', { sheet }))}
      />
      {can.includes('object') && (
        <AskedDeed
          text="提出异议"
          then="由县里另一位同志核对后答复您。提出异议不影响别的事。"
          asks={{ label: '哪里不对、有什么依据', max: 500, field: 'text' }}
          onSend={(text) => after(call('assessment.object', { sheet, text }))}
        />
      )}
    </Section>
  );
}
