import { View } from '@tarojs/components';
import { useState } from 'react';
import { useDraft } from '../../../client/use-draft';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { Field } from '../../../components/field';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import { allParties } from '../../../core/evaluation/party';
import { parties } from '../../../core/policy/kinds/evaluation-words';
import type { Party } from '../run-words';
import { Tick } from '../../../components/tick';
import { addLines } from './add-lines';
import { namesIn } from './names-in';
import type { RollProps } from './roll-view';

const options = allParties.map((party) => ({ value: party, text: parties[party] }));

/** By name: a whole list pasted at once, or whoever has just come into the room. */
export function AddNames({ roll: { assembly }, onDone }: RollProps) {
  const { draft, setDraft, forget } = useDraft(`roll.${assembly}`, '');
  const [party, pick] = useState<Party>('villagers');
  const [away, setAway] = useState(false);
  const [namesake, setNamesake] = useState(false);
  const [done, setDone] = useState<string>();
  const deed = useDeed();
  const names = namesIn(draft);

  async function add() {
    setDone(undefined);
    const lines = names.map((name) => ({ party, name, away, namesake }));
    await addLines(assembly, lines, () => undefined).finally(onDone);
    setDone(`已加 ${names.length} 人。`);
    setDraft('');
    forget();
    setNamesake(false);
    setAway(false);
  }
  return (
    <Section title="按姓名加">
      <Field
        label="姓名（一行一个，可以从名单里整段粘贴）"
        value={draft}
        rows={4}
        max={2000}
        onChange={setDraft}
      />
      <Choice label="属于哪一方" options={options} value={party} onChange={pick} />
      <View className="choice field">
        <Tick text="外出" note="不到会场，期限内远程投" checked={away} onChange={setAway} />
        <Tick text="同名的另一人" checked={namesake} onChange={setNamesake} />
      </View>
      {done && <Banner tone="done">{done}</Banner>}
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        kind="secondary"
        text={names.length > 1 ? `加这 ${names.length} 人` : '加进名单'}
        busy={deed.busy && '正在加'}
        why={names.length > 0 ? undefined : '填上姓名后就能加'}
        onTap={() => void deed.run(add)}
      />
    </Section>
  );
}
