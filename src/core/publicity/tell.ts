import type { Instant } from '../calendar/day';
import { clockOf, dayOf } from '../calendar/day';
import { dayInWords } from '../calendar/in-words';
import { noticeTo } from '../notice/notice';
import type { Write } from '../records';
import type { Story } from './story';

export type StoryNews =
  | 'passed'
  | 'handed-back'
  | 'published'
  | 'scheduled'
  | 'unscheduled'
  | 'delayed'
  | 'withdrawn'
  | 'consent-withdrawn'
  | 'consent-over';

const words: Readonly<Record<StoryNews, (story: Story, why: string) => string>> = {
  passed: () => '通过了乡镇审核，等县里审核。',
  'handed-back': () => '退回修改，意见写在稿子上，改好后再提交。',
  published: () => '已经发布，谁都能看到。',
  scheduled: ({ publishAt = '' }) => `定在 ${momentInWords(publishAt)} 发布。`,
  unscheduled: () => '的定时发布取消了，等县里再定。',
  delayed: (_story, why) => `到了时间没有发布：${why}等县里再定。`,
  withdrawn: (_story, why) => `撤下了，谁也看不到了。原因：${why}`,
  'consent-withdrawn': (_story, why) => `里${why}撤回了同意，有本人的照片已经撤下。`,
  'consent-over': () =>
    '里有人同意的日期到了，有本人的照片已经撤下。要继续用，请重新征得同意后更正。',
};

/** 11 月 8 日 09:00, UTC+8. */
function momentInWords(at: Instant): string {
  const ms = Date.parse(at);
  return `${dayInWords(dayOf(ms))} ${clockOf(ms)}`;
}

export interface TellFacts {
  readonly tenant: string;
  readonly at: Instant;
  /** Who did it; nobody where it was the hour. */
  readonly caller?: { readonly person: string; readonly name: string } | undefined;
}

/** To the writer; nobody is told of their own doing. */
export function tellAuthor(
  news: StoryNews,
  id: string,
  story: Story,
  { tenant, at, caller }: TellFacts,
  why = '',
): Write[] {
  if (caller?.person === story.author) return [];
  const who = caller ? `${caller.name}办理：` : '';
  const text = `${who}您写的案例“${story.title}”${words[news](story, why)}`;
  const leadsTo = { page: 'my-stories' as const, month: at.slice(0, 7), story: id };
  const about = `${id}:${story.steps.length}`;
  return [noticeTo(story.author, { kind: 'story', about, text, leadsTo }, { tenant, at })];
}
