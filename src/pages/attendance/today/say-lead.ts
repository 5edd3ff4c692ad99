import type { TodayAnswer } from './rows';

/** How the day stands, in one line. On a day off nobody is asked to report, so nobody is missing. */
export function sayLead({ counts, dayKind, dayOff }: TodayAnswer): string {
  const { inVillage, trip, notReported } = counts;
  const away = trip > 0 ? `，${trip} 人出差` : '';
  if (dayOff) return `${dayKind}：${inVillage} 人在村${away}`;
  return `${inVillage} 人在村，${notReported} 人还没有报到`;
}
