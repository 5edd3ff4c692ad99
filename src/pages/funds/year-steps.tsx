import { View } from '@tarojs/components';
import { serverNow } from '../../client/clock';
import { Button } from '../../components/button';
import { dayOf } from '../../core/calendar/day';

export function thisYear(): string {
  return dayOf(serverNow()).slice(0, 4);
}

/** The year before, and back again. */
export function YearSteps({
  year,
  onChange,
}: {
  readonly year: string;
  readonly onChange: (year: string) => void;
}) {
  const now = thisYear();
  const before = String(Number(year) - 1);
  return (
    <View className="buttons">
      <Button kind="quiet" text={`看 ${before} 年`} onTap={() => onChange(before)} />
      {year !== now && <Button kind="quiet" text={`回到 ${now} 年`} onTap={() => onChange(now)} />}
    </View>
  );
}
