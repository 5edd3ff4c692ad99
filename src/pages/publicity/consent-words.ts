import { sayDay } from '../../components/say-day';
import type { ConsentWay, Shown } from '../../core/publicity/story';

export const wayWords: Readonly<Record<ConsentWay, string>> = {
  spoken: '口头同意',
  written: '书面同意',
  guardian: '监护人同意',
};

/** How somebody agreed, until when, and in how many pictures they are. */
export function sayConsent({
  way,
  takenBy,
  until,
  pictures,
  withdrawnAt,
}: Pick<Shown, 'way' | 'takenBy' | 'until' | 'pictures' | 'withdrawnAt'>): string {
  if (withdrawnAt) return '已收回同意，照片不再给人看';
  return `${wayWords[way]}（${takenBy}经手），到 ${until.slice(0, 4)} 年${sayDay(until)}，在 ${pictures.length} 张照片里`;
}
