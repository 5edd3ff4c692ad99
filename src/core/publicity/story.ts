import type { Day, Instant } from '../calendar/day';
import type { WorkKind } from '../policy/kinds/work-words';
import type { Step } from '../step';

/**
 * One piece of a story, in the order it is read. `picture` is the id of a kept file; of a figure
 * (`number`) the value is text as it is to be read, with its unit.
 */
export type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | PhotoBlock
  | { readonly kind: 'figure'; readonly value: string; readonly label: string }
  | { readonly kind: 'quote'; readonly text: string; readonly from: string };

export interface PhotoBlock {
  readonly kind: 'photo';
  readonly picture: string;
  readonly caption: string;
  /** The writer says that nobody can be recognised in it: without that, somebody has to be named. */
  readonly nobody?: true | undefined;
}

/** How somebody said that they may be shown. */
export type ConsentWay = 'written' | 'spoken' | 'guardian';

/** Somebody who can be recognised in pictures of a story, and until when they agreed to be shown. */
export interface Shown {
  readonly name: string;
  /** Files they can be seen in. */
  readonly pictures: readonly string[];
  readonly way: ConsentWay;
  /** Who heard or holds it. */
  readonly takenBy: string;
  /** Last day, UTC+8, on which they may be shown. */
  readonly until: Day;
  /** Taken back: from this instant on the pictures are down, and no version names them again. */
  readonly withdrawnAt?: Instant | undefined;
}

/** What one writes and others review: everything about a story that may be corrected. */
export interface StoryText {
  readonly title: string;
  readonly duty: WorkKind;
  readonly blocks: readonly Block[];
  readonly people: readonly Shown[];
}

/** 草稿 → 乡镇审核 → 县级审核 → 定时发布或已发布 → 已撤下. Handed back, it is a draft again. */
export type StoryState =
  'draft' | 'township-review' | 'county-review' | 'scheduled' | 'published' | 'withdrawn';

/** A remark of a review at the block it is about, counted from 0; none: about the whole. */
export interface Remark {
  readonly block?: number | undefined;
  readonly text: string;
}

/** What a story grew out of: an entry of the log, or an 议题. */
export interface StoryOrigin {
  readonly collection: 'logEntry' | 'issue';
  readonly id: string;
}

export type StoryDeed =
  | 'start'
  | 'submit'
  | 'pass'
  | 'hand-back'
  | 'publish'
  | 'schedule'
  | 'unschedule'
  | 'correct'
  | 'drop-correction'
  | 'withdraw'
  | 'take-up'
  | 'withdraw-consent'
  | 'consent-over';

/** The remark says why; of a correction what readers are told; of a consent whose. */
export interface StoryStep extends Step<StoryDeed> {
  /** The version it was about. */
  readonly version?: number | undefined;
  /** Of a hand-back: what is to be changed, and where. */
  readonly remarks?: readonly Remark[] | undefined;
  /** Of a schedule: when it is to be published, UTC. */
  readonly publishAt?: Instant | undefined;
}

/**
 * 典型案例 in the making (`story:<village>:<code>`). Readers never see this record: what is published
 * lies in a `publishedStory` of the same name, made at publishing and gone at withdrawing.
 */
export interface Story extends StoryText {
  readonly author: string;
  readonly authorName: string;
  /** Whose seat the author wrote with, where it was lent: they cannot review it either. */
  readonly authorFor?: string | undefined;
  readonly village: string;
  readonly villageName: string;
  readonly township: string;
  readonly townshipName: string;
  readonly from?: StoryOrigin | undefined;
  /** The published story of another village it grew out of, as its writer says: linked when it is published. */
  readonly follows?: string | undefined;
  /** The withdrawn story this one takes up again. */
  readonly takesUp?: string | undefined;
  /** Of a withdrawn one: the story that takes it up again; consents and pictures went along. */
  readonly takenUpAs?: string | undefined;
  readonly state: StoryState;
  /** Times the draft was saved: two devices cannot write over each other unseen. */
  readonly edition: number;
  /** Versions handed in so far; each is kept as a `storyVersion`. */
  readonly versions: number;
  /** Pictures of any version: they stay when a later one leaves them out. */
  readonly handedIn: readonly string[];
  /** The version readers see; absent while they see none. */
  readonly live?: number | undefined;
  /** Of a scheduled one: when, UTC. Found by it. */
  readonly publishAt?: Instant | undefined;
  /** Set while a correction of a published one is under way: what readers will be told. */
  readonly correction?: string | undefined;
  /** Division of the office that has to act: found by it. */
  readonly waitsFor?: string | undefined;
  readonly changedAt: Instant;
  readonly steps: readonly StoryStep[];
}

/** A story as it was handed in (`<story>:v<n>`); never changed. */
export interface StoryVersion extends StoryText {
  readonly story: string;
  readonly number: number;
  readonly village: string;
  readonly at: Instant;
  /** Of a correction: what readers will be told. */
  readonly correction?: string | undefined;
  /** What a machine made of its words; `unsure` where it did not answer. */
  readonly machine: 'pass' | 'unsure';
}
