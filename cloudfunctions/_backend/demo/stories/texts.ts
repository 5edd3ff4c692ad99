import type { Day } from '../../../../src/core/calendar/day';
import type { Block, Shown, StoryText } from '../../../../src/core/publicity/story';
import type { SceneName } from '../pictures';
import { demoFileId } from '../pictures';

const p = (text: string): Block => ({ kind: 'paragraph', text });
const h = (text: string): Block => ({ kind: 'heading', text });
const figure = (value: string, label: string): Block => ({ kind: 'figure', value, label });
const quote = (text: string, from: string): Block => ({ kind: 'quote', text, from });
/** A picture in which nobody can be recognised: these are drawn. */
const view = (scene: SceneName, caption: string): Block => ({
  ...{ kind: 'photo', picture: demoFileId(scene), caption, nobody: true },
});
/** One in which somebody is said to be seen. */
const portrait = (scene: SceneName, caption: string): Block => ({
  ...{ kind: 'photo', picture: demoFileId(scene), caption },
});

type Told = Omit<StoryText, 'people'> & { readonly people?: readonly Shown[] };
const text = ({ people = [], ...rest }: Told): StoryText => ({ ...rest, people });

/** Somebody shown in a story; everybody is invented. */
export const agreed = (name: string, scene: SceneName, takenBy: string, until: Day): Shown => ({
  ...{ name, pictures: [demoFileId(scene)], way: 'spoken', takenBy, until },
});

export const ditch = text({
  title: '三组的水沟通了，雨天院子不再进水',
  duty: 'service',
  blocks: [
    p('弄璋村三组有一条两百多米的老水沟，堵了三年。一下大雨，沟边十四户人家的院子就进水。'),
    h('先问清楚，再动手'),
    p(
      '驻村工作队挨户问了一遍：水从哪里来，往哪里去，谁家的墙根怕泡。问完画成一张图，贴在三组活动室，大家改了两处，定下从下游清起。',
    ),
    view('ditch', '清出来的水沟，能看到沟底'),
    figure('210 米', '清理的水沟'),
    h('活怎么分，钱从哪里来'),
    p(
      '出工按户排，每户两个上午。铲子和水泥由村里出，坡度请镇水利站来量。六个上午干完，花了 1860 元，账贴在活动室门口。',
    ),
    quote('今年下了三场大雨，院子里一次也没有进过水。', '三组村民'),
  ],
});

export const road = text({
  title: '会上提的八十米烂路，五个星期修好了',
  duty: 'governance',
  blocks: [
    p(
      '三季度评议会上，村民提出进村路有一段坏了，雨天摩托车过不去。村里当场定了谁来办、哪天前办好，写在议题榜上。',
    ),
    view('paved', '补好的路面'),
    figure('80 米', '补修的路面'),
    p('石料由镇里调，工由村民投。哪天开工、哪天停了一天雨，都写在榜上，谁都能看到办到哪一步。'),
    quote('说了哪天修好就是哪天修好，下次开会我还来提。', '二组村民'),
  ],
});

/** `acres`: as it was published first, and as it is right. */
export const walnuts = (acres: string): StoryText =>
  text({
    title: '坚果园里套种魔芋，一亩地多收八百块',
    duty: 'industry',
    blocks: [
      p(
        '勐町村的坚果树还小，行间的地空着长草。去年起，村里在一块园子里试种魔芋，先看收成，再请大家来看。',
      ),
      view('walnuts', '套种魔芋的坚果园'),
      figure(acres, '试种的园子'),
      h('怎么种'),
      p('四月下种，株距半米，离树干一米以上。种子由合作社赊给农户，收了再还。'),
      h('收成怎样'),
      p('十月采挖，除去种子和肥料，每亩多收八百元左右。今年有二十六户要跟着种。'),
      quote('草不用锄了，地也没有白闲。', '勐町村村民'),
    ],
  });

export const pension = (people: readonly Shown[]): StoryText =>
  text({
    title: '不用跑镇上，二十六位老人在寨子里办完认证',
    duty: 'policy-delivery',
    blocks: [
      p(
        '每年的养老待遇认证要本人到镇上办。飞勐村最远的寨子到镇上要一个半小时，老人腿脚不便，家里人要专门请一天假。',
      ),
      p(
        '工作队把名单排出来，能用手机办的在院子里办，不会用的帮着办，不能出门的到家里办。三个下午办完。',
      ),
      portrait('seniors', '岳阿婆在自家门口办完认证'),
      figure('26 位', '在寨子里办完认证的老人'),
      quote('坐在自家门口就办好了。', '岳阿婆'),
    ],
    people,
  });

export const shop = (people: readonly Shown[]): StoryText =>
  text({
    title: '寨子里的小卖部，成了代办点',
    duty: 'service',
    blocks: [
      p(
        '交电费、取包裹、打印证明，以前都要去镇上。村里和两家小卖部商量，把能代办的事放到店里，墙上贴着能办什么、要带什么。',
      ),
      view('shop', '挂上代办点牌子的小卖部'),
      portrait('counter', '刀大姐在柜台前教大家取件'),
      figure('11 项', '能在店里办的事'),
    ],
    people,
  });

export const garden = text({
  title: '两个月，垃圾池边种出一片花',
  duty: 'mobilising',
  blocks: [
    p('一组的垃圾池边常年堆满，夏天味道很大。党员先清了第一车，后来每周五下午都有人来。'),
    view('garden', '垃圾池边种上的花'),
    figure('43 车', '清走的垃圾'),
  ],
});

export const school = text({
  title: '夜校开到第三期，三十二人会用手机开发票',
  duty: 'employment',
  blocks: [
    p(
      '勐町村外出务工和做小生意的人多，常为开发票、签合同跑镇上。夜校从这两件事教起，晚上八点到九点，教一件、当场做一件。',
    ),
    figure('32 人', '学会开发票的人'),
    quote('以前要等儿子回来弄，现在自己会了。', '勐町村村民'),
  ],
});

export const lamps = text({
  title: '一盏路灯装在哪里，大家说了算',
  duty: 'governance',
  blocks: [
    p(
      '飞勐村只分到八盏路灯，哪里先装，各组说法不一。工作队请每组来两个人，晚上一起走了一遍，哪里黑、哪里陡，当场记下来。',
    ),
    view('lamps', '夜里走过一遍的坡道'),
    figure('8 盏', '先装的路灯'),
    p('定好的位置贴出来三天，没有人有意见，第四天开工。'),
  ],
});

export const fence = text({
  title: '四户人家的地界，当场量清楚',
  duty: 'governance',
  blocks: [
    p(
      '勐町村二组四户人家的菜地连着，地界说了好几年。驻村干部带着当年的登记本和一根五十米的尺，请四户人一起到地里量，量一段，签一段。',
    ),
    figure('4 户', '签了字的人家'),
    quote('尺子一拉，话就说完了。', '二组村民小组长'),
  ],
});

export const houses = text({
  title: '带三户人家办完危房改造验收手续的做法和体会',
  duty: 'policy-delivery',
  blocks: [
    p('有三户人家的房子早就修好了，验收手续一直没有办，补助也就没有到账。'),
    p('工作队把要的材料列成一张单子，缺什么补什么，和三户人一起到镇里办完。'),
    figure('3 户', '补助到账的人家'),
  ],
});

export const yard = text({
  title: '院坝会开到三组',
  duty: 'policy-publicity',
  blocks: [p('三组离村委会远，开会来的人少。这个月起，院坝会开到三组的晒场上。'), p('')],
});

/** Followed the shop of the next village. */
export const parcels = text({
  title: '跟着邻村学，包裹也能在村口取了',
  duty: 'service',
  blocks: [
    p(
      '看到飞勐村的小卖部能代办，弄璋村先在村口一家店试代收包裹。头一个星期只收老人的，顺了再放开。',
    ),
    figure('9 件', '平均一天代收的包裹'),
    p('和飞勐村不一样的是，我们的店主不会用电脑，所以只收包裹、不办交费。'),
    quote('不用专门跑一趟镇上了。', '弄璋村村民'),
  ],
});

/** Followed those, in another township. */
export const printing = text({
  title: '合作社添了一台打印机，证明在村里就能打',
  duty: 'service',
  blocks: [
    p('勐町村照着弄璋村的办法，把包裹放到合作社，又添了一台打印机，专门打印证明和缴费单。'),
    figure('60 张', '头一个月打印的证明'),
    p('纸和墨由合作社出，一张收两角，账贴在门上。'),
  ],
});
