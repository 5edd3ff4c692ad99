import type { Instant, Month } from '../calendar/day';
import type { Ref, Write } from '../records';
import { insert, ref } from '../records';

/** What a notice is about; a WeChat message of the kind has a template of its own. */
export type NoticeKind =
  | 'entered'
  | 'trip-recorded'
  | 'corrected'
  | 'summed-up'
  | 'sent-back'
  | 'confirmed'
  | 'leave-decided'
  | 'leave-withdrawn'
  | 'leave-returned'
  | 'leave-waiting'
  | 'proposal-made'
  | 'proposal-changed'
  | 'proposal-decided'
  | 'proposal-lifted'
  | 'issue'
  | 'delegation'
  | 'handover'
  | 'unit-assessment'
  | 'check-recorded'
  | 'check-judged'
  | 'check-lifted'
  | 'story'
  | 'adoption'
  | 'question'
  | 'award'
  | 'allowance'
  | 'assessment'
  | 'export'
  | 'funds';

/**
 * The message to the person's WeChat: waiting → sending → sent, declined or given up. A failed try
 * waits again. The notice itself stands in the inbox whatever becomes of the message.
 */
export type PushState = 'waiting' | 'sending' | 'sent' | 'declined' | 'given-up';

/** Where a notice leads, by the names of the menu. */
export interface LeadsTo {
  readonly page:
    | 'my-month'
    | 'sheets'
    | 'leave'
    | 'proposals'
    | 'issues'
    | 'delegate'
    | 'handover'
    | 'unit-assessments'
    | 'checks'
    | 'my-stories'
    | 'adoptions'
    | 'questions'
    | 'awards'
    | 'my-allowances'
    | 'assessments'
    | 'exports'
    | 'village-funds';
  readonly month: Month;
  readonly village?: string | undefined;
  /** The request it is about. */
  readonly leave?: string | undefined;
  readonly proposal?: string | undefined;
  /** The unit it is about, and the year. */
  readonly unit?: string | undefined;
  readonly year?: string | undefined;
  /** The succession it is about. */
  readonly succession?: string | undefined;
  /** The spot check it is about. */
  readonly check?: string | undefined;
  /** The case it is about. */
  readonly story?: string | undefined;
  /** The published case whose trail it is about. */
  readonly trail?: string | undefined;
  /** The question about a case. */
  readonly question?: string | undefined;
}

/**
 * 通知: what somebody else did that changed something of the person's, or handed it on to them.
 * Written in the commit of what happened; says it and by whom, and nothing that is not the
 * person's own business.
 */
export interface Notice {
  readonly person: string;
  readonly kind: NoticeKind;
  /** Plain Chinese, whole sentences. */
  readonly text: string;
  readonly leadsTo: LeadsTo;
  readonly at: Instant;
  /** The person again until it has been seen: what is new is found by it. */
  readonly unseenBy?: string | undefined;
  readonly push: PushState;
  /** Times the message was tried. */
  readonly tries: number;
  /** Waiting: not before. Sending: by then nobody is at it any more. Otherwise empty. */
  readonly nextTry: Instant | '';
}

/** What happened, for one person. */
export interface News {
  readonly kind: NoticeKind;
  /** The day, or the month and village: with kind and time what makes the notice unique. */
  readonly about: string;
  readonly text: string;
  readonly leadsTo: LeadsTo;
}

/** Every notice of a person's has an id that begins with this. */
export function noticePrefix(person: string): string {
  return `notice:${person}:`;
}

/**
 * A thing can be done again later (sent back a second time), so the time belongs to the name; that
 * one act writes once is the act record's business.
 */
export function noticeRef(
  tenant: string,
  person: string,
  { kind, about }: Pick<News, 'kind' | 'about'>,
  at: Instant,
): Ref<'notice'> {
  return ref('notice', tenant, `${noticePrefix(person)}${kind}:${about}:${at}`);
}

/** The notice to one person, to be committed with what it tells of. */
export function noticeTo(
  person: string,
  news: News,
  { tenant, at }: { readonly tenant: string; readonly at: Instant },
): Write<'notice'> {
  const { kind, text, leadsTo } = news;
  return insert(noticeRef(tenant, person, news, at), {
    ...{ person, kind, text, leadsTo, at, unseenBy: person },
    ...{ push: 'waiting', tries: 0, nextTry: at },
  });
}

/** Not new any more, and no phone need ring for it. */
export function seenNotice(notice: Notice): Notice {
  const seen = { ...notice, unseenBy: undefined };
  return notice.push === 'waiting' ? { ...seen, push: 'given-up', nextTry: '' } : seen;
}
