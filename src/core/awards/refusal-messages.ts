import type { Facts } from '../refusal';

/** The part of the closed table of refusals that belongs to 评优表扬. */
export const awardMessages = {
  'award-no-rule': () =>
    '本县执行的文件没有评优表扬的规定，这里不办。要办，请县里先凭文件另定这一项。',
  'award-year-wrong': (f) => `只能办今年或去年（${f.years}）的，请改年份。`,
  'award-rounds-full': (f) => `${f.year} 年已经开过 ${f.count} 批，按文件不能再开。`,
  'award-class-needed': () => '还没有写表扬哪些类别，请至少写一类。',
  'award-class-kind': (f) => `文件表扬的是${f.to}，不包括“${f.kind}”。请删去这一类。`,
  'award-class-one': (f) => `文件没有分类别，“${f.kind}”只能写一类。请删去多的。`,
  'award-class-same': (f) => `有两类都叫“${f.title}”，请改成不一样的名称。`,
  'award-until-past': () => '推荐的最后一天已经过去，请改到今天或以后。',
  'award-until-far': (f) => `推荐的最后一天最多定在 ${f.limit} 天以内，请改近一些。`,
  'award-round-unknown': () => '没有找到这一批表扬，请回到列表再点一次。',
  'award-not-at-step': (f) => `这一批现在是“${f.state}”，不能“${f.step}”。请刷新后再看。`,
  'award-not-yours': () => '这一步由县委组织部办，您的授权不包括这件事。',
  'own-award': () =>
    '不能办理自己（或自己单位、工作队）的评优，代办也不行。请由有权限的另一位同志办理。',
  'award-same-officer': (f) => `这一位是您${f.what}的，这一步请由有权限的另一位同志办理。`,
  'award-nominee-unknown': () => '没有找到要推荐的人或单位，或当年没有派驻记录，请重新选择。',
  'award-class-unknown': () => '没有这个类别，或这个类别不表扬这一类对象，请重新选择。',
  'award-barred': (f) => `${f.name}不能参加 ${f.year} 年评优表扬：${f.bar}。`,
  'award-nominated': (f) => `${f.name}已经在这一批里（${f.state}），不用再推荐。`,
  'award-why-needed': () => '请写明推荐的理由，公示时大家都能看到。',
  'award-nomination-unknown': () => '没有找到这条推荐，请回到列表再点一次。',
  'award-nomination-at': (f) => `${f.name}现在是“${f.state}”，不能“${f.step}”。请刷新后再看。`,
  'award-nominator-only': () => '这条推荐不是您作出的，请由推荐的人收回。',
  'award-reason-needed': () => '请写一句原因，让推荐的人和后面的人知道为什么。',
  'award-places-full': (f) => `“${f.title}”只有 ${f.places} 个名额，已经满了。请先把别人去掉。`,
  'award-list-full': (f) => `一批最多公示 ${f.limit} 个，已经满了。`,
  'award-unreviewed': (f) => `还有 ${f.count} 个推荐没有审核，审完才能公示。`,
  'award-nobody': () => '名单上没有可以表扬的人或单位。确实没有的，请写明原因结束这一批。',
  'award-notice-short': (f) =>
    `公示要满 ${f.least} 个工作日（发布当天不算），现在只有 ${f.count} 个。请把最后一天改到 ${f.earliest} 或以后。`,
  'award-notice-far': (f) => `公示最长 ${f.limit} 天，请改近一些。`,
  'award-notice-running': (f) => `公示到 ${f.to} 为止，过了这一天才能决定。`,
  'award-objections-open': (f) => `还有 ${f.count} 条异议没有办结，办结后才能决定。`,
  'award-entry-unknown': () => '名单上没有这一位，或已经不在名单上。请刷新后再看。',
  'award-objection-there': () =>
    '您已经对这一位提过异议，办结后会通知您。有补充的，请打公示上的电话。',
  'award-objection-unknown': () => '没有找到这条异议，或不由您办理。',
  'award-objection-done': (f) => `这条异议已经办结（${f.state}），不用再办。`,
} satisfies Record<string, (facts: Facts) => string>;
