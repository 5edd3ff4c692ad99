import { useState } from 'react';
import { call } from '../../../client/call';
import { serverNow } from '../../../client/clock';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { DayField } from '../../../components/day-field';
import { Banner } from '../../../components/banner';
import { sayDay } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import { addMonths, dayOf, firstDayOf, monthOf } from '../../../core/calendar/day';

interface Props {
  readonly packs: readonly { readonly id: string; readonly title: string }[];
  readonly current: string;
  readonly onChosen: () => void;
}

/** A county may go over to another document from a day on; what was before stays as it came out. */
export function ChoosePack({ packs, current, onChosen }: Props) {
  const nextMonth = firstDayOf(addMonths(monthOf(dayOf(serverNow())), 1));
  const [pack, choose] = useState(current);
  const [from, pick] = useState(nextMonth);
  const [done, setDone] = useState<string>();
  const deed = useDeed(['pack', 'from']);

  async function change() {
    await call('policy.choosePack', { pack, from });
    setDone(`已定：${sayDay(from)}起执行新选的文件，以前的结果不变。`);
    onChosen();
  }

  return (
    <Section title="换一份文件执行">
      {done && <Banner tone="done">{done}</Banner>}
      <Choice
        label="执行哪份文件"
        options={packs.map(({ id, title }) => ({ value: id, text: title }))}
        value={pack}
        error={deed.wrong('pack')}
        onChange={choose}
      />
      <DayField label="从哪天起" value={from} error={deed.wrong('from')} onChange={pick} />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="从这天起执行"
        kind="secondary"
        busy={deed.busy && '正在送出'}
        why={pack === current ? '现在就是执行这一份' : undefined}
        onTap={() => void deed.run(change)}
      />
    </Section>
  );
}
