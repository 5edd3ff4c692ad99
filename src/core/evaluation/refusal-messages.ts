import type { Facts } from '../refusal';

/** The part of the closed table of refusals that belongs to 三讲三评. */
export const evaluationMessages = {
  // 三讲三评: rounds and assemblies
  'round-open': (f) => `${f.quarter}的三讲三评已经开了，不用再开。`,
  'round-not-quarterly': (f) =>
    `规则写的是${f.per}评一次，这里只能按季度开。请县里在“规则”里核对。`,
  'round-options-few': (f) =>
    `“${f.rule}”里，界线的一边${f.left}：大家意见一样时，谁选的是什么就藏不住。${f.mend}，请县里在“规则与依据”里改好再开。`,
  'round-too-early': (f) => `${f.quarter}还没有到，${f.from} 起才能开。`,
  'round-too-late': (f) => `${f.quarter}的评议最晚到 ${f.lastDay}，现在不能再开。`,
  'round-unknown': (f) => `${f.quarter}的三讲三评还没有开，请县委组织部先开。`,
  'assembly-there': (f) => `这个村${f.quarter}已经安排了评议会（${f.day}），请打开那一场来改。`,
  'retest-not-below': () =>
    '公布的结果里没有低于重评界线的，不用重评。界线还没有设置的，请县里先在“规则”里设置。',
  'assembly-day-outside': (f) => `评议会要在 ${f.from} 到 ${f.to} 之间开，请换一天。`,
  'assembly-not-at-step': (f) => `这场评议会现在是“${f.state}”，不能“${f.step}”。请刷新后再看。`,
  'assembly-not-today': (f) => `这场评议会定在 ${f.day}，到那天才能开始。要提前，请先改日期。`,
  'roll-empty': () => '名单上还没有能投票的人，请先加名单再开始。',
  'nobody-rated': () => '这个村这个季度没有派驻干部，没有可评的人。请乡镇核对名册。',
  'roll-full': (f) => `一场评议会的名单最多 ${f.limit} 人，请核对。`,
  'on-roll-already': (f) => `${f.name}已经在名单上了。如果是同名的另一人，请勾“同名的另一人”再加。`,
  'not-on-roll': () => '这场评议会的名单上没有这个人，请会场工作人员先加到名单上。',
  'party-wrong': (f) =>
    `${f.name}在名册上属于“${f.party}”，请加到那一方；同名的另一人请勾“同名的另一人”。`,
  'count-too-early': (f) => `刚结束投票，再等 ${f.seconds} 秒才能开箱，免得漏掉路上的票。`,
  'paper-missing': (f) => `${f.party}有人换了纸票，还没有两个人各录一遍，录好再开箱。`,
  'paper-differs': (f) => `${f.party}的纸票两次录入不一样，请对照纸票改正后再开箱。`,
  'paper-too-many': (f) =>
    `${f.party}换纸票的只有 ${f.surrendered} 人，录了 ${f.sheets} 张。请核对纸票。`,
  'ballots-too-many': (f) =>
    `${f.party}票箱里有 ${f.ballots} 张票，领票的只有 ${f.rights} 人，不能计票。请停用并联系技术支持。`,
  'paper-closed': (f) => `这场评议会现在是“${f.state}”，不能录纸票。`,
  'paper-entered': () => '这一方的纸票已经由另外两位录过了。要改，请由他们本人改。',
  'paper-form-wrong': (f) => `每张票要评 ${f.count} 项，选项要在测评表上。请对照测评表改正。`,
  'slips-full': (f) => `一场评议会最多做 ${f.limit} 张票条。`,
  'ballot-secret-changed': () =>
    '选票密钥（BALLOT_SECRET）与安排这场评议会时的不一样，票箱打不开。请换回原来的密钥再办。',
  'result-unknown': () => '这场评议会还没有计票，请先结束投票并开箱计票。',
  'result-unpublished': () => '这场评议会的结果还没有公布，公布以后再来看。',
  'comment-unknown': () => '没有找到这条意见，请刷新后再看。',

  // 三讲三评: voting
  'assembly-unknown': () => '没有找到这场评议会，请重新扫码。',
  'rights-closed': (f) => `这场评议会现在是“${f.state}”，不发票。请问会场工作人员。`,
  'right-used': () => '这一位的票已经领过了，一人只有一票。票没投成，请用原来那部手机再试。',
  'party-signs': (f) =>
    `${f.party}人数少，按规定署名评议，不用票条和纸票。请在手机或会场平板上署名评。`,
  'party-secret': (f) => `${f.party}不记名投票，不能署名评。请先领票再投。`,
  'slip-unknown': () => '没有找到这张票条，请核对上面的码。',
  'slip-elsewhere': () => '这张票条是另一场评议会的，请向会场工作人员换一张。',
  'slip-not-handed': () => '这张票条还没有登记发给谁，请会场工作人员先登记。',
  'slip-handed': () => '这张票条已经发给了另一个人，请换一张。',
  'token-request-wrong': () => '手机算出的投票号不对，没有领票。请重新扫码再试。',
  // What a phone finds out by itself, before it sends anything.
  'fingerprint-wrong': () =>
    '扫到的码和这场评议会的密钥对不上，码可能被换过。什么也没有送出，您的一票还在。请告诉会场工作人员或乡镇。',
  'key-unproven': () =>
    '领到的票证明不了是用大家同一把密钥做的，没有投出。请再试一次；还是这样，请告诉乡镇。',
  'ballots-closed': () => '这场评议会现在不收票，这张票没有计入。',
  'ballots-not-set-up': () => '这里还没有设置选票密钥（BALLOT_SECRET），暂时不能投票。',
  'token-wrong': () => '这张票的凭证不对，没有计入。请重新扫码领票。',
  'token-spent': () => '这张票的凭证已经投过另一张票，这一张没有计入。',

  // 三讲三评: issues
  'issue-unknown': () => '没有找到这个议题，请回到议题清单再点一次。',
  'issue-not-at-step': (f) => `这个议题现在是“${f.state}”，不能“${f.step}”。请刷新后再看。`,
  'issue-own': () => '您是这件事的负责人，改期、换人或不再办理，请由其他有权限的同志登记。',
  'issue-remark-needed': (f) =>
    f.done ? '请写一句办了什么、办得怎样，村民看得到。' : '请写一句原因，村民看得到。',
  'issue-done-day': (f) => `这件事 ${f.from} 才提出，办结日不能更早，请改正。`,
  'issue-due-past': (f) => `期限 ${f.due} 已经过去，请填今天或以后的日子。`,
  'issue-due-far': (f) => `期限最远写到 ${f.limit} 天以内，请检查日期。`,
  'issue-changes-nothing': () => '期限和负责人都没有变，没有需要改的内容。',
  'assembly-not-begun': () => '这场评议会还没有开始，议题在会上提出后再登记。',
  'commitment-subject': (f) =>
    f.subjects
      ? `请选承诺的是什么：${f.subjects}。`
      : '本地文件没有给承诺分类，不用选。请去掉再提交。',
  'issue-plan-needed': () => '整改要写怎么改、改到什么样，请填写整改办法。',
  'talk-unknown': () => '没有找到这一位的发言，请刷新后再改。',
  'recording-none': () => '这位发言人没有录音，或录音已经删除。',
  'talks-full': (f) => `一场评议会最多记 ${f.limit} 位发言人。`,
  'subject-unknown': () => '没有找到整改的是谁，请从评议对象里选一个。',
} satisfies Record<string, (facts: Facts) => string>;
