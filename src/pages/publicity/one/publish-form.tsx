import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { serverNow } from '../../../client/clock';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { DayField } from '../../../components/day-field';
import { SelectField } from '../../../components/select-field';
import { useDeed } from '../../../components/use-deed';
import { addDays, dayOf } from '../../../core/calendar/day';

interface Props {
  readonly story: string;
  readonly version: number;
  readonly onDone: () => void;
}

const whens = [
  { value: 'now', text: '现在发布' },
  { value: 'later', text: '定个时间发布' },
] as const;

const hours = Array.from({ length: 24 }, (_, hour) => {
  const value = String(hour).padStart(2, '0');
  return { value, text: `${value}:00` };
});

/** Now or at a time, in this county's own hours. */
export function PublishForm({ story, version, onDone }: Props) {
  const [when, choose] = useState<'now' | 'later'>('now');
  const [day, setDay] = useState(addDays(dayOf(serverNow()), 1));
  const [hour, setHour] = useState('08');
  const deed = useDeed(['publishAt']);
  const publish = () =>
    void deed.run(async () => {
      const at = new Date(`${day}T${hour}:00:00+08:00`).toISOString();
      const later = when === 'later' ? { publishAt: at } : {};
      await call('publicity.publish', { story, version, ...later });
      onDone();
    });
  return (
    <View>
      <Choice label="什么时候发布" options={whens} value={when} onChange={choose} />
      {when === 'later' && (
        <View className="field-pair">
          <DayField
            label="哪天"
            value={day}
            from={dayOf(serverNow())}
            error={deed.wrong('publishAt')}
            onChange={setDay}
          />
          <SelectField label="几点" options={hours} value={hour} onChange={setHour} />
        </View>
      )}
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text={when === 'now' ? '发布，谁都能看' : '定好时间'}
        busy={deed.busy && '正在办理'}
        onTap={publish}
      />
    </View>
  );
}
