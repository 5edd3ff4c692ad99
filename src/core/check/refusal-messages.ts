type Facts = Readonly<Record<string, string | number>>;

/** The part of the closed table (`core/refusal.ts`) that is about spot checks. */
export const checkMessages = {
  'check-unknown': () => '没有找到这次督查，请回到督查列表再点一次。',
  'check-not-yours': (f) => `这次督查由${f.who}或上级办理，您的授权不包括这件事。`,
  'own-check': () => '不能督查自己，也不能办理对自己的督查，请由有权限的其他同志办理。',
  'check-same-officer': () => '这次督查是您记录的，认定、撤销请由另一位有权限的同志办理。',
  'check-not-at-step': (f) => `这次督查现在不能“${f.step}”，请刷新后看看它的最新情况。`,
  'check-no-rule': () =>
    '规则包里没有给您这一级安排督查，所以不能抽查。上级要求督查的，请用“指定督查”并写明按谁的要求。',
  'check-way-not-given': (f) => `${f.who}不能用“${f.way}”，可以用：${f.ways}。请换一种方式。`,
  'check-day-wrong': (f) => `日期请在 ${f.from} 到 ${f.to} 之间选。`,
  'check-too-few': (f) => `范围内只有 ${f.what}，请把抽取的数目改小。`,
  'check-too-many': (f) =>
    `抽到 ${f.count} 人，一次最多 ${f.most} 人。请把数目改小，或分几次抽。没有写入任何内容。`,
  'check-order-needed': () => '规则包里没有督查的规定，请写明按谁的要求督查，例如哪份通知。',
  'check-ground-not-given': () =>
    '这种情形不在规则列出的问责情形里，或与督查结果不符，请重新选择。',
  'check-remark-needed': () => '请写一句看到了什么，让本人知道、能够说明。',
  'check-answer-open': (f) => `本人还可以说明情况，${f.until} 过后才能认定。不予认定随时可以办。`,
  'check-on-leave': (f) => `${f.day} 有已批准的请假，不能认定为缺岗。请核对，或不予认定。`,
  'check-mend-by-needed': (f) => `规则要求限期整改，请写明 ${f.day} 或以后的一个日期。`,
  'absent-by-check': () => '缺岗由督查认定，要改请在督查里撤销认定，不能在更正里直接改。',
} satisfies Record<string, (facts: Facts) => string>;
