import { addDays } from '../../../../src/core/calendar/day';
import type { Day } from '../../../../src/core/calendar/day';
import type { StoryOrigin } from '../../../../src/core/publicity/story';
import type { Caller } from '../../../../src/core/roster/caller';
import { instantAt } from '../days';
import type { SceneName } from '../pictures';
import { demoFileId } from '../pictures';
import {
  choose,
  correct,
  handBack,
  handIn,
  pass,
  publish,
  takeConsentBack,
  upload,
  withdraw,
  write,
} from './deeds';
import type { Written } from './deeds';
import type { Stage } from './stage';
import * as texts from './texts';

/** Consents of the demo last for some years, as a visitor may keep it that long. */
const CONSENT_DAYS = 1000;

/** Handed in on one morning, passed on the next and published in the afternoon, so many days ago. */
export function publishOne(stage: Stage, writer: Caller, written: Written, days: number): string {
  const story = write(stage, writer, written, [days + 2, 1020]);
  handIn(stage, story, [days + 1, 560]);
  pass(stage, story, [days + 1, 900]);
  publish(stage, story, [days, 620]);
  return story;
}

/** 杨秀兰: out of a day’s log and out of an 议题; one taken down; one she has just begun. */
export function tellFirst(stage: Stage, writer: Caller): void {
  const ditch = {
    code: 'DEMODITCH',
    ...texts.ditch,
    ...grownFrom(stage, writer, ['logEntry', 'ditch']),
  };
  choose(stage, publishOne(stage, writer, ditch, 11), 1, [10, 640]);
  const road = { code: 'DEMOROAD', ...texts.road, ...grownFrom(stage, writer, ['issue', 'paved']) };
  publishOne(stage, writer, road, 8);
  upload(stage, writer, ['garden'], [32, 1000]);
  const garden = publishOne(stage, writer, { code: 'DEMOGARDEN', ...texts.garden }, 29);
  withdraw(stage, garden, '清走多少车的数字没有记录，核实后再发', [21, 930]);
  write(stage, writer, { code: 'DEMOYARD', ...texts.yard }, [1, 1230]);
}

/** The entry or 议题 that has this picture; in weeks without one the picture is the writer’s own. */
function grownFrom(
  stage: Stage,
  writer: Caller,
  [collection, scene]: readonly [StoryOrigin['collection'], SceneName],
): { readonly from?: StoryOrigin } {
  const file = stage.records.all('file').find(({ id }) => id === demoFileId(scene));
  const id = file?.body.attached?.to.split(' ')[1];
  if (id) return { from: { collection, id } };
  upload(stage, writer, [scene], [14, 1000]);
  return {};
}

/** 李国强: one corrected, one that waits for its hour and one that waits for the county. */
export function tellMember(stage: Stage, writer: Caller): void {
  const { today } = stage;
  upload(stage, writer, ['walnuts'], [25, 1000]);
  const wrong = { code: 'DEMOWALNUT', ...texts.walnuts('24 亩') };
  const walnuts = publishOne(stage, writer, wrong, 22);
  const note = '试种的园子是 42 亩，原来写成了 24 亩。';
  correct(stage, walnuts, { note, text: texts.walnuts('42 亩') }, [5, 1000]);
  pass(stage, walnuts, [4, 580]);
  publish(stage, walnuts, [4, 950]);

  const school = write(stage, writer, { code: 'DEMOSCHOOL', ...texts.school }, [4, 1100]);
  handIn(stage, school, [3, 560]);
  pass(stage, school, [3, 640]);
  publish(stage, school, [2, 600], instantAt(addDays(today, 1), 480));

  const fence = write(stage, writer, { code: 'DEMOFENCE', ...texts.fence }, [3, 1150]);
  handIn(stage, fence, [2, 900]);
  pass(stage, fence, [1, 610]);
}

/** 陈明远: with people in it, one of whom took their consent back; one waiting, one handed back. */
export function tellCadre(stage: Stage, writer: Caller): void {
  const until: Day = addDays(stage.today, CONSENT_DAYS);
  const shown = (...[name, scene]: [string, 'seniors' | 'counter']) => [
    texts.agreed(name, scene, writer.name, until),
  ];
  upload(stage, writer, ['seniors', 'shop', 'counter', 'lamps'], [18, 1000]);
  const pension = { code: 'DEMOPENSION', ...texts.pension(shown('岳阿婆', 'seniors')) };
  publishOne(stage, writer, pension, 6);

  const shop = { code: 'DEMOSHOP', ...texts.shop(shown('刀大姐', 'counter')) };
  const told = { name: '刀大姐', reason: '本人打电话说的，照片不想再放' };
  takeConsentBack(stage, publishOne(stage, writer, shop, 15), told, [3, 1010]);

  const houses = write(stage, writer, { code: 'DEMOHOUSES', ...texts.houses }, [6, 1150]);
  handIn(stage, houses, [5, 600]);
  const remarks = [
    { text: '标题再短一些，写成一句话。' },
    { block: 1, text: '写明是哪一年、哪三户（征得同意）、补助多少钱。' },
  ];
  handBack(stage, houses, remarks, [4, 900]);

  const lamps = write(stage, writer, { code: 'DEMOLAMPS', ...texts.lamps }, [2, 1180]);
  handIn(stage, lamps, [1, 570]);
}
