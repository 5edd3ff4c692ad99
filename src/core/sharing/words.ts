import type { Channel } from './card';

export const channelWords: Readonly<Record<Channel, string>> = {
  chat: '微信群或好友',
  moments: '朋友圈',
  link: '复制的链接',
  poster: '海报',
  digest: '每周汇编',
  robot: '企业微信群',
};
