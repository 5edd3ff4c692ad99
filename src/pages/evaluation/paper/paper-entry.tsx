import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { useDraft } from '../../../client/use-draft';
import type { Output } from '../../../contract/contract';
import { Button } from '../../../components/button';
import { goTo } from '../../../components/go-to';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import { useWide } from '../../../components/use-wide';
import { Differences } from './differences';
import { SheetByKeys } from './sheet-by-keys';
import { SheetByTaps } from './sheet-by-taps';
import { SheetList } from './sheet-list';
import type { PaperForm, Sheet } from './sheets';
import '../evaluation.css';

interface Props {
  readonly scanned: Output<'evaluation.scan'>;
  readonly form: PaperForm;
  readonly person: string;
}

/** One sheet after the other, then all at once; of what the other person typed nothing is seen. */
export function PaperEntry({ scanned, form, person }: Props) {
  const { assembly, villageName, options } = scanned;
  const place = `paper.${assembly}.${form.party}.${person}`;
  const { draft: sheets, setDraft, forget } = useDraft<readonly Sheet[]>(place, []);
  const [sent, setSent] = useState<Output<'evaluation.enterPaper'>>();
  const deed = useDeed();
  const wide = useWide();

  async function send() {
    const answer = await call('evaluation.enterPaper', {
      ...{ assembly, party: form.party },
      sheets: [...sheets],
    });
    // What differs is looked for on the paper: until both agree, what was typed stays to be mended.
    if (answer.agrees !== false) forget();
    setSent(answer);
  }

  if (sent && sent.agrees !== false) return <Sent sent={sent} assembly={assembly} />;
  const ByHand = wide ? SheetByKeys : SheetByTaps;
  return (
    <View>
      <View className="lead">
        {villageName} {form.partyName}的纸票：已录 {sheets.length} 张
      </View>
      <View className="field">
        空白、涂改看不清的票不录。录的时候看不到另一个人录的；两遍一样才能开箱。
      </View>
      {sent && <Differences differences={sent.differences} />}
      <Section title={`第 ${sheets.length + 1} 张`}>
        <ByHand form={form} options={options} onAdd={(sheet) => setDraft([...sheets, sheet])} />
      </Section>
      <SheetList sheets={sheets} form={form} options={options} onChange={setDraft} />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text={`录好了，送出 ${sheets.length} 张`}
        busy={deed.busy && '正在送出'}
        onTap={() => void deed.run(send)}
      />
    </View>
  );
}

function Sent({ sent, assembly }: { sent: Output<'evaluation.enterPaper'>; assembly: string }) {
  return (
    <View>
      <Banner tone="done">
        {sent.agrees
          ? '两遍录入一样，可以开箱了。'
          : '第一遍已录好。请另一位同志用自己的身份再录一遍。'}
      </Banner>
      <Button text="回到这场评议会" onTap={() => goTo('evaluation-run', { assembly })} />
    </View>
  );
}
