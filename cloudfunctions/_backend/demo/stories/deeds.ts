import type { Instant } from '../../../../src/core/calendar/day';
import { fileRef } from '../../../../src/core/files/places';
import { decideChoose } from '../../../../src/core/publicity/choose';
import { decideCorrect } from '../../../../src/core/publicity/correct';
import { publishedRef, versionRef } from '../../../../src/core/publicity/places';
import { decidePublish } from '../../../../src/core/publicity/publish';
import { decideReview } from '../../../../src/core/publicity/review';
import { countyOf } from '../../../../src/core/publicity/reviewers';
import type { Saving } from '../../../../src/core/publicity/save';
import { decideSave } from '../../../../src/core/publicity/save';
import type { Remark, StoryText } from '../../../../src/core/publicity/story';
import { decideSubmit } from '../../../../src/core/publicity/submit';
import { decideWithdraw } from '../../../../src/core/publicity/withdraw';
import { decideWithdrawConsent } from '../../../../src/core/publicity/withdraw-consent';
import type { Stored } from '../../../../src/core/records';
import { insert } from '../../../../src/core/records';
import { inOwnRight } from '../../../../src/core/roster/actor';
import type { Caller } from '../../../../src/core/roster/caller';
import { villageRef } from '../../../../src/core/roster/places';
import type { SceneName } from '../pictures';
import { demoFileId } from '../pictures';
import { DEMO_TENANT } from '../tenant';
import { uploadOf } from '../upload-of';
import type { Ago, Stage } from './stage';
import { authorOf, factsAt, filesAt, momentOf, officerOf, storyAt, withBytes } from './stage';

const tenant = DEMO_TENANT;

export interface Written extends StoryText {
  /** Of its name. */
  readonly code: string;
  readonly from?: Saving['from'];
}

/** A draft as its writer first saved it, with the pictures they took for it; its id. */
export function write(stage: Stage, caller: Caller, written: Written, ago: Ago): string {
  const { records, villages } = stage;
  const { code, from, ...text } = written;
  const { village } = caller.postings[0] ?? {};
  const body = villages.find((each) => each.code === village);
  if (!body) throw new Error(`${caller.name} is posted nowhere`);
  const villageRecord: Stored<'village'> = { ...villageRef(tenant, body.code), version: 1, body };
  const saving: Saving = { ...text, edition: 0, village: body.code, ...(from ? { from } : {}) };
  const origin = from && [...records.all('logEntry'), ...records.all('issue')].find(isIt(from));
  const files = filesAt(stage);
  const facts = { tenant, ...momentOf(stage, ago), caller, story: undefined, files, origin, code };
  const actor = inOwnRight(caller);
  return records.keep(decideSave(saving, { ...facts, actor, villageRecord })).output.story;
}

const isIt =
  ({ collection, id }: NonNullable<Saving['from']>) =>
  (record: Stored) =>
    record.collection === collection && record.id === id;

/** Pictures somebody took, each looked at by an officer of theirs. */
export function upload(stage: Stage, caller: Caller, scenes: readonly SceneName[], ago: Ago): void {
  const { at } = momentOf(stage, ago);
  const { township = '', village = '' } = caller.postings[0] ?? {};
  const judge = officerOf(stage, township);
  const judged = { by: judge.person, byName: judge.name, at };
  const owner = { ...caller, division: village };
  const writes = scenes.map((scene) =>
    insert(fileRef(tenant, demoFileId(scene)), uploadOf(scene, owner, { at, judged })),
  );
  stage.records.keep({ writes: writes.map(withBytes) });
}

export function handIn(stage: Stage, story: string, ago: Ago): void {
  const facts = factsAt(stage, story, authorOf(stage, story), ago);
  const { edition } = facts.story?.body ?? { edition: 0 };
  const grants = stage.people.officers.map(({ grant }) => grant);
  const words = { verdict: 'pass' as const };
  stage.records.keep(decideSubmit({ ...facts, edition, words, grants }));
}

/** The township’s look. */
export function pass(stage: Stage, story: string, ago: Ago): void {
  review(stage, story, { decision: 'pass', remarks: [] }, ago);
}

export function handBack(stage: Stage, story: string, remarks: readonly Remark[], ago: Ago): void {
  review(stage, story, { decision: 'hand-back', remarks }, ago);
}

function review(
  stage: Stage,
  story: string,
  said: { readonly decision: 'pass' | 'hand-back'; readonly remarks: readonly Remark[] },
  ago: Ago,
): void {
  const { township, versions } = storyAt(stage, story).body;
  const facts = factsAt(stage, story, officerOf(stage, township), ago);
  stage.records.keep(decideReview({ ...said, version: versions }, facts));
}

/** The county’s look: readers have it at once, or from an instant on. */
export function publish(stage: Stage, story: string, ago: Ago, publishAt?: Instant): void {
  const facts = { ...byCounty(stage, story, ago), files: filesAt(stage) };
  const version = storyAt(stage, story).body.versions;
  stage.records.keep(decidePublish({ version, ...(publishAt ? { publishAt } : {}) }, facts));
}

export function choose(stage: Stage, story: string, place: number, ago: Ago): void {
  stage.records.keep(decideChoose(place, byCounty(stage, story, ago)));
}

export function withdraw(stage: Stage, story: string, reason: string, ago: Ago): void {
  const facts = { ...byCounty(stage, story, ago), files: filesAt(stage) };
  stage.records.keep(decideWithdraw(reason, facts));
}

function byCounty(stage: Stage, story: string, ago: Ago) {
  const county = officerOf(stage, countyOf(storyAt(stage, story).body.village));
  const published = stage.records.find(publishedRef(tenant, story));
  return { ...factsAt(stage, story, county, ago), published };
}

/** A correction as far as its writer: begun with what readers will be told, and handed in. */
export function correct(
  stage: Stage,
  story: string,
  { note, text }: { readonly note: string; readonly text: StoryText },
  ago: Ago,
): void {
  const caller = authorOf(stage, story);
  stage.records.keep(decideCorrect(note, factsAt(stage, story, caller, ago)));
  const facts = factsAt(stage, story, caller, ago);
  const { village, edition } = storyAt(stage, story).body;
  const rest = { code: '', actor: inOwnRight(caller), villageRecord: undefined, origin: undefined };
  const saving = { ...text, village, edition };
  stage.records.keep(decideSave(saving, { ...facts, ...rest, files: filesAt(stage) }));
  handIn(stage, story, ago);
}

/** Somebody told the township that they no longer wish to be shown. */
export function takeConsentBack(
  stage: Stage,
  story: string,
  said: { readonly name: string; readonly reason: string },
  ago: Ago,
): void {
  const { records } = stage;
  const { township, live = 0 } = storyAt(stage, story).body;
  const caller = officerOf(stage, township);
  const seen = {
    published: records.find(publishedRef(tenant, story)),
    live: records.find(versionRef(tenant, story, live)),
    files: filesAt(stage),
    actor: inOwnRight(caller),
  };
  records.keep(decideWithdrawConsent(said, { ...factsAt(stage, story, caller, ago), ...seen }));
}
