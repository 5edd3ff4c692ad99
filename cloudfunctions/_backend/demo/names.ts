import type { Chance } from './random';

/**
 * Common surnames of the region; names are put together by chance and mean nobody. Characters that
 * would make the name of somebody widely known are left out.
 */
const surnames = [
  ...'李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
  ...'刀岳排何左思方寸尹番线金保闷管',
];
const firsts = [
  ...'建国文明志永晓小海秋玉红丽秀美艳国庆光荣忠孝仁义礼智信立正成功学勤德福寿康宁安平思远云天宇浩然子俊杰伟强勇军斌鹏飞龙凤兰梅竹菊雪霞莉萍娟芳芬燕静敏慧颖婷婉佳欣悦怡梦瑶晨曦旭东南西北大中有自丛新江河山林森木石金银铁',
];
const seconds = [
  ...'华国明军伟勇平刚辉磊涛斌超杰鑫浩宇轩博文武斯琴琳玲芝英芳兰香花梅莲云霞燕娟萍丽静洁雯倩雪梦瑶佳怡欣悦生林森海洋波江河川山岩松柏祥瑞福禄寿宁安泰和顺达通才德仁义礼智信忠诚良善美良',
];

/** Two characters for about a fifth of the people, three for the others. */
export function inventName(chance: Chance): string {
  const surname = chance.pick(surnames);
  return chance.happens(0.18)
    ? surname + chance.pick(seconds)
    : surname + chance.pick(firsts) + chance.pick(seconds);
}
