/**
 * What the system says instead of doing a thing: a code from this closed table, the facts that
 * led to it, and the clause it rests on. Messages are plain Chinese: what happened, what to do.
 */
type Facts = Readonly<Record<string, string | number>>;

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
  'own-leave': () => '不能审批自己的请假，请由有权限的其他同志办理。',
  'leave-remark-needed': () => '退回或不批准，请写一句原因，让本人知道怎么办。',
  'leave-not-begun': (f) => `这次请假 ${f.from} 才开始，还不用销假。不请了可以撤回。`,
  'leave-begun': () => '请假已经开始，不能撤回。提前回来请直接销假。',
  'leave-by-request': () => '请假的日子由请假和销假来改，不能在更正里直接改。',
  'unit-level-unknown': (f) => `名册上没有“${f.unit}”的层级，定不了由谁审批，请县里核对名册。`,

  // pictures
  'picture-type-wrong': () => '只能用 JPEG 或 PNG 照片。请直接用手机拍，或在相册里换一张。',
  'picture-broken': () => '这张照片的文件不完整，打不开。请重新拍一张或换一张。',
  'picture-too-large': (f) => `照片超过 ${f.limit}，请换一张小一点的。`,
  'picture-sides-wrong': (f) =>
    `照片有 ${f.width} × ${f.height} 像素，每边最多 ${f.side} 像素。请换一张小一点的。`,
  'files-many': (f) => `已有 ${f.count} 张照片传上来还没有用，24 小时后自动清除。请先用完再传。`,
  'file-unknown': () => '这张照片已经不在了，没有用上的照片只保留 24 小时。请重新选一张。',
  'file-used': () => '这张照片已经用在别处，请另选一张。',
  'file-waiting': () => '照片待审，通过后才能看。',
  'file-refused': () => '这张照片没有通过审核，不再显示。可以换一张。',
  'file-judged': () => '这张照片已经有人审过了，请看下一张。',
  'own-file': () => '不能审自己的照片，请由另一位有权限的同志办理。',
  'report-first': (f) => `${f.day} 还没有报到，报到以后才能补照片。`,
  'photo-there': (f) => `${f.day} 已经有一张照片了，一天最多补一张。`,

  // roster import
  'workbook-unreadable': () => '这个文件不是可以打开的 .xlsx 表格，请用下载的模板填写后上传。',
  'workbook-has-errors': (f) => `表里还有 ${f.count} 处要改，改好后再导入。没有写入任何内容。`,
  'workbook-changed': () => '上传的文件与刚才检查的不是同一份，请重新检查。',
  'import-running': (f) => `上一次导入（${f.name}）还没有完成，请等它完成或先撤销。`,
  'import-unknown': () => '没有找到这次导入。',
  'import-not-undoable': (f) =>
    `导入之后，有 ${f.count} 条记录又被改过（如 ${f.example}），不能整体撤销。`,
  'import-not-at-step': (f) => `这次导入现在是“${f.state}”，不能做“${f.step}”。`,

  // 三讲三评
  'assembly-unknown': () => '没有找到这场评议会，请重新扫码。',
  'ballots-closed': () => '这场评议会现在不收票，这张票没有计入。',
  'ballots-not-set-up': () => '这里还没有设置选票密钥（BALLOT_SECRET），暂时不能投票。',
  'token-wrong': () => '这张票的凭证不对，没有计入。请重新扫码领票。',
  'token-spent': () => '这张票的凭证已经投过另一张票，这一张没有计入。',

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
