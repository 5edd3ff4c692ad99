import type { Day } from '../../src/core/calendar/day';
import { weekOf } from '../../src/core/publicity/digest';
import { blocksOn, excerptOf } from '../../src/core/publicity/public-view';
import type { PublishedStory } from '../../src/core/publicity/published-story';
import type { Stored } from '../../src/core/records';
import type { RobotMessage } from '../../src/core/sharing/robot-message';
import { storyAddress } from '../../src/core/sharing/story-address';
import { digestTitle } from '../../src/core/sharing/robot-words';

const DIGEST = '/pages/publicity/digest/index?digest=';

/** Where a message leads: the county's site, its tenant there, and the card it goes under. */
export interface Way {
  /** With a slash at its end; absent where the county has no site. */
  readonly site: string | undefined;
  readonly tenant: string;
  readonly card: string;
}

/** No picture: whoever is in one may take their consent back, and a group keeps what it got. */
export function storyMessage(story: PublishedStory, day: Day, way: Way): RobotMessage {
  const { title, townshipName, villageName } = story;
  const excerpt = excerptOf(blocksOn(story, day));
  const text = `${townshipName}${villageName}${excerpt && `：${excerpt}`}`;
  const { site, tenant, card } = way;
  if (site === undefined) return { title, text };
  const handedOn = { tenant, card: { card, channel: 'robot' as const } };
  return { title, text, link: site + storyAddress(story.story, handedOn) };
}

/** `titles`: of what can still be read of it. */
export function digestMessage(
  { id, body }: Stored<'digest'>,
  titles: readonly string[],
  way: Way,
): RobotMessage {
  const text = titles.map((title, i) => `${i + 1}. ${title}`).join('\n');
  const link = linkTo(`${DIGEST}${encodeURIComponent(id)}`, way);
  return { title: digestTitle(weekOf(body.day)), text, ...link };
}

export function trialMessage(name: string): RobotMessage {
  const text = `“${name}”已经接好。以后发布的典型案例会发到这个群里。`;
  return { title: '试发：典型案例', text };
}

/** To a page of the program. */
function linkTo(page: string, { site, tenant, card }: Way): Pick<RobotMessage, 'link'> {
  return site === undefined
    ? {}
    : { link: `${site}?tenant=${tenant}#${page}&card=${card}&by=robot` };
}
