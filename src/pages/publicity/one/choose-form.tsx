import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { SelectField } from '../../../components/select-field';
import { useDeed } from '../../../components/use-deed';
import { Section } from '../../../components/section';

interface Props {
  readonly story: string;
  readonly onDone: () => void;
}

/** As many as one looks through on a phone. */
const PLACES = 10;

const places = [
  { value: '', text: '不推荐' },
  ...Array.from({ length: PLACES }, (_, index) => ({
    value: String(index + 1),
    text: `推荐，排第 ${index + 1} 位`,
  })),
];

/** Whether it stands among those the county recommends, and where. */
export function ChooseForm({ story, onDone }: Props) {
  const [place, put] = useState('1');
  const [told, tell] = useState<string>();
  const deed = useDeed();
  const choose = () =>
    void deed.run(async () => {
      await call('publicity.choose', { story, ...(place ? { place: Number(place) } : {}) });
      tell(place ? `已放到县里推荐的第 ${place} 位。` : '已从县里推荐里拿下来。');
      onDone();
    });
  return (
    <Section title="县里推荐">
      <View>
        <SelectField label="放在哪里" options={places} value={place} onChange={put} />
        {told && <Banner tone="done">{told}</Banner>}
        {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
        <Button kind="secondary" text="就这样推荐" busy={deed.busy && '正在办理'} onTap={choose} />
      </View>
    </Section>
  );
}
