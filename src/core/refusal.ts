import { adoptionMessages } from './adoption/refusal-messages';
import { evaluationMessages } from './evaluation/refusal-messages';
import { checkMessages } from './check/refusal-messages';
import { allowanceMessages } from './allowance/refusal-messages';
import { handoverMessages } from './handover/refusal-messages';
import { fundMessages } from './funds/refusal-messages';
import { logMessages } from './log/refusal-messages';
import { fileMessages } from './files/refusal-messages';
import { formMessages } from './forms/refusal-messages';
import { assessmentMessages } from './assessment/refusal-messages';
import { awardMessages } from './awards/refusal-messages';
import { publicityMessages } from './publicity/refusal-messages';
import { sharingMessages } from './sharing/refusal-messages';
import { unitAssessmentMessages } from './unit-assessment/refusal-messages';

/**
 * What the system says instead of doing a thing: a code from this closed table, the facts that
 * led to it, and the clause it rests on. Messages are plain Chinese: what happened, what to do.
 */
export type Facts = Readonly<Record<string, string | number>>;

const messages = {
  // the call itself
  'input-invalid': (f) => String(f.what),
  'key-missing': () => '这次提交没有带编号，请刷新页面后再试。',
  'key-reused': () => '这个提交编号已用于另一项内容，请刷新页面后重新提交。',
  'answer-not-kept': () => '这次提交已经办过，结果出于保密不再显示。需要时请重新办理一次。',
  'busy-retry': () => '同一时间办理的人较多，这次没有办成，请再试一次。',
  'outcome-unknown': () => '没有收到数据库的答复，不知道办成没有。请再点一次，不会重复办理。',
  'endpoint-unknown': (f) => `没有“${f.endpoint}”这项服务，请检查地址。`,
  'body-not-json': () => '提交的内容不是完整的 JSON，请检查后再试。',
  'media-type-wrong': () => '提交的内容要用 JSON 格式（Content-Type: application/json）。',
  'too-many-calls': (f) => `这个网络地址一分钟内请求较多，请 ${f.seconds} 秒后再试。`,
  'file-too-large': (f) => `文件超过 ${f.limit}，请拆成几份再上传。`,

  // who is calling
  'sign-in-needed': () => '请先登录，再办理这件事。',
  'session-expired': () => '登录已过期，请重新登录。填写的内容还在。',
  'not-bound': () => '您还没有与名册上的本人绑定，请先用乡镇发的一次性绑定码绑定。',
  'not-allowed': () => '您的授权不包括这件事。如有需要，请与所在乡镇或县委组织部联系。',
  'out-of-scope': () => '这条记录不在您的管理范围内。',
  'county-unknown': () => '没有找到这个县，请重新选择。',

  // binding
  'code-wrong': (f) => `绑定码不对或已用过，请核对后再输。还可以再试 ${f.left} 次。`,
  'code-locked': (f) => `输错次数较多，请在 ${f.until} 之后再试。可以先与乡镇核对绑定码。`,
  'already-bound': () => '这个微信已经绑定了一位干部。需要更换，请乡镇先解除原来的绑定。',
  'person-already-bound': (f) => `${f.name}已经绑定了微信。需要更换，请先解除原来的绑定。`,
  'person-unknown': () => '名册上没有这个人，请核对。',
  'person-not-bound': (f) => `${f.name}还没有绑定微信，不用解除。`,

  'wechat-not-set': () => '这里还没有接通微信的这项服务，请改用乡镇发的一次性绑定码。',
  'wechat-code-wrong': () => '微信给的凭证已用过或过期，请再点一次。',
  'wechat-blocked': () => '微信暂时限制了这个账号，没有让它登录小程序。请在微信里解除限制后再试。',
  'wechat-away': () => '暂时连不上微信的服务，请稍后再试，或改用乡镇发的一次性绑定码。',
  'phone-foreign': () => '这里只认内地手机号，请改用乡镇发的一次性绑定码。',
  'phone-beyond-county': () =>
    '您的授权超出本县，不能凭名册上的手机号绑定，请改用上级发的一次性绑定码。',
  'phone-unknown': () =>
    '名册上没有这个手机号，或不止一人用它。请改用乡镇发的一次性绑定码，或请乡镇核对名册。',

  // signing in at a PC
  'desk-signed-in': () => '这台电脑已经登录，不用再扫码。要换人，请先退出登录。',
  'desk-unasked': () => '没有等待中的扫码登录，请换一个二维码再扫。',
  'desk-expired': () => '这个登录码已经过期，请在电脑上换一个再扫。',
  'desk-declined': () => '手机上没有同意这次登录。需要登录，请换一个二维码再扫。',
  'desk-answered': () => '这个登录码已经用过，请在电脑上换一个再扫。',
  'desk-code-wrong': (f) =>
    `登录码不对，请对照电脑上现在显示的登录码再输。还可以再试 ${f.left} 次。`,
  'desk-locked': (f) => `登录码输错次数较多，请在 ${f.until} 之后再试。`,
  'desk-by-desk': () => '这件事要在手机上办：扫码登录的电脑不能再让别的电脑登录。',

  // attendance
  'no-posting': (f) => `${f.day} 这一天没有在这个村的派驻记录，请乡镇核对名册。`,
  'not-posted-in-month': (f) => `${f.name}在 ${f.month} 没有派驻记录，所以没有考勤表。`,
  'day-in-future': (f) => `${f.day} 还没有到，不能提前登记。`,
  'day-too-old': (f) => `只能登记 ${f.from} 以来的日子；更早的请走更正。`,
  'reason-needed': (f) =>
    f.place === 'no-fix'
      ? '没有拿到可用的定位。请写一句现在在哪里、为什么没有定位，照样可以报到。'
      : '您现在不在村附近。请写一句在哪里、因为什么，照样可以报到。',
  'trip-backwards': (f) => `出差结束日 ${f.to} 早于开始日 ${f.from}，请改正。`,
  'trip-too-early': (f) => `出差最多提前 ${f.limit} 天登记，请检查日期。`,
  'trip-too-long': (f) => `一次出差最多登记 ${f.limit} 天，更长的请分段登记。`,
  'month-not-over': (f) => `${f.month} 还没有过完，${f.from} 起才能汇总。`,
  'month-not-at-step': (f) => `这个月的考勤表现在是“${f.state}”，不能做“${f.step}”。`,
  'month-summed-up': (f) => `${f.month} 的考勤表已经汇总，要改请走更正并写明原因。`,
  'month-not-confirmed': (f) => `${f.month} 的考勤表还没有汇总，请直接补登，不用更正。`,
  'own-sheet': (f) =>
    f.entry
      ? '不能代自己登记。本人在村请用“报到”，没带手机时请由其他有权限的同志登记。'
      : '不能审签自己的考勤表，请由其他有权限的同志办理。',
  'own-step': () => '这张考勤表是您签的字，确认请由另一位有权限的同志办理。',
  'first-secretary-sums-up': (f) => `这个村有第一书记（${f.name}），请先由第一书记汇总。`,
  'nobody-posted': (f) => `${f.month} 这个村没有派驻干部，没有可汇总的内容。`,
  'correction-changes-nothing': () => '更正前后一样，没有需要改的内容。',
  'calendar-year-unknown': (f) =>
    `还没有 ${f.year} 年的放假调休安排，请县里先录入国务院办公厅公布的安排。`,
  'calendar-past-day': (f) =>
    `${f.day} 已经过去，按原来的放假调休安排记了考勤，不能再改。请只改今天以后的日子。`,
  'calendar-day-wrong': (f) => `${f.what}，请对照国务院办公厅公布的安排改正。`,
  'village-unknown': () => '没有找到这个村，请核对区划代码。',

  ...formMessages,
  ...allowanceMessages,
  ...handoverMessages,
  ...fundMessages,
  ...unitAssessmentMessages,
  ...logMessages,

  // leave
  'leave-backwards': () => '结束时间不在开始时间之后，请改正日期或半天的选择。',
  'leave-too-long': (f) => `一次请假最多写 ${f.limit} 天，更长的请分次申请，天数会合并计算。`,
  'leave-too-early': (f) => `请假最多提前 ${f.limit} 天申请，请检查日期。`,
  'leave-afterwards': () => '开始日已经过去，这是补假。请写明当时为什么来不及先请，照样可以申请。',
  'leave-overlaps': (f) => `${f.period}已有一次请假（${f.state}），请避开那几天，或先撤回那一次。`,
  'leave-no-seat': (f) => `按规定由${f.who}审批，这里还没有登记谁来办，请县里先授权。`,
  'leave-unknown': () => '没有找到这次请假，请回到请假列表再点一次。',
  'leave-not-at-step': (f) => `这次请假现在不能“${f.step}”，请刷新后看看它的最新情况。`,
  'leave-not-yours': (f) => `这次请假由${f.who}审批，您的授权不包括这件事。`,
  'own-leave': (f) =>
    f.name
      ? `申请人${f.name}委托您代办，您不能代他审批他自己的请假，请由上一级审批。`
      : '不能审批自己的请假，请由有权限的其他同志办理。',
  'leave-remark-needed': () => '退回或不批准，请写一句原因，让本人知道怎么办。',
  'leave-not-overdue': () => '这次请假还没有超过 3 天，或已经办了，不用催。',
  'leave-urged': (f) => `${f.name}今天已经催过，明天还没有办再催。`,
  'leave-not-begun': (f) => `这次请假 ${f.from} 才开始，还不用销假。不请了可以撤回。`,
  'leave-begun': () => '请假已经开始，不能撤回。提前回来请直接销假。',
  'leave-by-request': () => '请假的日子由请假和销假来改，不能在更正里直接改。',
  'leave-not-joined': (f) => `续假要接着上一次：从 ${f.from}起。中间隔开的，请另外申请一次请假。`,
  'leave-proof-many': (f) => `一次请假最多放 ${f.limit} 张证明照片，请只放最要紧的。`,
  'rest-group-unset': (f) =>
    `“${f.rule}”还没有设置，要由县委组织部在“规则包”里设定，设定以后才能申请轮休。`,
  'rest-special': (f) => `${f.day}在“${f.name}”期间，不安排轮休，请避开那几天。`,
  'rest-too-long': (f) =>
    `每次轮休不超过 ${f.limit} 天，这次按${f.of}算有 ${f.days} 天，请缩短，多出的日子可以另请事假。`,
  'rest-times': (f) =>
    `${f.quarter}的 ${f.limit} 次轮休已经用完或在申请中，请改到别的季度，或改请其他假。`,
  'rest-full': (f) =>
    `${f.day}轮休的人已满：${f.group}派驻 ${f.size} 人，同一天最多 ${f.limit} 人。请换到还有空位的日子。`,
  'unit-level-unknown': (f) => `名册上没有“${f.unit}”的层级，定不了由谁审批，请县里核对名册。`,

  // proposals
  'proposal-unknown': () => '没有找到这条处置建议，请回到列表再点一次。',
  'own-proposal': () => '这条处置建议关系到您本人，请由有权限的其他同志办理。您可以写下说明。',
  'proposal-not-yours': (f) => `这条处置建议由${f.who}决定，您的授权不包括这件事。`,
  'proposal-not-at-step': (f) => `这条处置建议现在不能“${f.step}”，请刷新后看看它的最新情况。`,
  'proposal-answer-first': (f) =>
    `本人还没有说明，说明期到 ${f.until}为止。请等本人说明，或过了这一天再决定。`,
  'proposal-remark-needed': () => '不作处置或退回，请写一句理由，让本人和后面的人知道为什么。',
  'proposal-ground-unknown': () => '请从文件写明的情形里选一项。',
  'proposal-of-first-secretary': (f) =>
    `${f.name}不是第一书记；按文件，考勤弄虚作假追究第一书记和乡镇有关领导。请选这个村的第一书记。`,
  'ranking-not-ordered': () => '本县执行的文件没有规定排名，这里不排名。',
  'ranking-not-whole': () => '这个乡镇这个月的考勤表还没有全部确认，全部确认后才能报送名单。',
  'ranking-nobody': () => '这个乡镇这个月没有要列出的人，不用报送。',
  'ranking-passed': () => '这份名单已经报送，没有变化，不用再报。',
  'ranking-unknown': () => '没有找到报送给您的这份名单，请刷新后再看。',

  ...checkMessages,
  ...fileMessages,
  ...assessmentMessages,
  ...awardMessages,
  ...publicityMessages,
  ...sharingMessages,
  ...adoptionMessages,

  // 代办
  'delegation-seat': () => '只能委托您本人现在就有的职务；别人委托给您的，不能再转托。',
  'delegation-self': () => '不能委托给自己，请另选一位。',
  'delegation-backwards': () => '结束日早于开始日，请改正。',
  'delegation-past': (f) => `委托从 ${f.from} 或更晚的日子起，请改开始日。`,
  'delegation-too-early': (f) => `委托最多提前 ${f.limit} 天安排，请改开始日。`,
  'delegation-too-long': (f) => `一次最多委托 ${f.limit} 天，更长的请到期后再委托。`,
  'delegation-beyond': (f) => `您的这项职务到 ${f.to} 为止，委托不能更晚，请改结束日。`,
  'delegation-elsewhere': (f) => `${f.name}不在这项职务的${f.where}名册上，请选本${f.where}的人。`,
  'delegation-overlaps': (f) =>
    `这项职务 ${f.period}已经委托给别人，请避开那几天，或先结束那一次委托。`,
  'delegation-unknown': () => '没有找到这次委托，可能已经结束，请刷新后再看。',

  // roster import
  'workbook-unreadable': () => '这个文件不是可以打开的 .xlsx 表格，请用下载的模板填写后上传。',
  'workbook-has-errors': (f) => `表里还有 ${f.count} 处要改，改好后再导入。没有写入任何内容。`,
  'workbook-changed': () => '上传的文件与刚才检查的不是同一份，请重新检查。',
  'import-running': (f) => `上一次导入（${f.name}）还没有完成，请等它完成或先撤销。`,
  'import-unknown': () => '没有找到这次导入。',
  'import-not-undoable': (f) =>
    `导入之后，有 ${f.count} 条记录又被改过（如 ${f.example}），不能整体撤销。`,
  'import-not-at-step': (f) => `这次导入现在是“${f.state}”，不能做“${f.step}”。`,

  ...evaluationMessages,

  // policy
  'pack-from-past': (f) => `规则包只能从 ${f.from} 或更晚的日子起改；以前的月份仍按原来的规则算。`,
  'pack-unknown': () => '没有这个规则包。',
  'pack-not-chosen': (f) => `${f.from} 这一天还没有选定规则包，请先选定执行哪份文件。`,
  'rule-unknown': () => '没有这一项规则，请刷新页面后重新选择。',
  'value-fixed': (f) => `“${f.rule}”各地一样，县里不能改。`,
  'value-wrong': (f) => String(f.what),
  'value-from-past': (f) => `自定的值只能从 ${f.from} 或更晚的日子起；以前的结果不变。`,
  'value-day-taken': (f) =>
    `“${f.rule}”从 ${f.from} 起已经有一个值，同一天不能有两个。请换一个日期。`,
  'value-unset': (f) => `规则“${f.rule}”还没有设置，依赖它的结果暂时算不出来。`,
} satisfies Record<string, (facts: Facts) => string>;

export type RefusalCode = keyof typeof messages;

export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  /** Path of the input field to mend, e.g. `point.accuracy`. */
  readonly field?: string;
  /** The clause the refusal rests on, e.g. `DB52/T 1272—2018 6.2`. */
  readonly clause?: string;
}

/** Thrown by core and acts, caught in one place (`perform`). The only class in core. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`${refusal.code}: ${refusal.message}`);
  }
}

export function refusal(
  code: RefusalCode,
  facts: Facts = {},
  where: { field?: string; clause?: string } = {},
): Refusal {
  return { code, message: messages[code](facts), ...where };
}

export function refused(...args: Parameters<typeof refusal>): Refused {
  return new Refused(refusal(...args));
}

/** Whether `look`, which asks what may be done, is let through: what a page offers goes by it. */
export function passes(look: () => unknown): boolean {
  try {
    look();
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}
