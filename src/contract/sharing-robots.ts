import * as z from 'zod';
import { CARD } from '../core/sharing/card';
import { keyInAddress } from '../core/sharing/robot';
import { ROBOT_ID } from '../core/sharing/robot-places';
import { endpoint } from './endpoint';
import { sentence } from './fields';
import { countyOnly } from './publicity-fields';

const robot = z.string().regex(ROBOT_ID, '请指明是哪个群。').meta({ title: '群' });
const done = z.object({ robot: z.string() });

const wants = {
  stories: z.boolean().meta({ title: '每篇发布的案例' }),
  digests: z.boolean().meta({ title: '每周汇编' }),
};

const address = z
  .string()
  .max(300)
  .refine(
    (text) => keyInAddress(text) !== undefined,
    '请粘贴企业微信群机器人的整个地址：https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key= 开头，后面是 36 位的编号。',
  )
  .meta({ title: '机器人地址' });

/** Groups of 企业微信 that a county sends its published stories to. */
export const sharingRobots = {
  'sharing.addRobot': endpoint({
    title: '添加企业微信群机器人',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county of this tenant',
    input: z.object({ name: sentence('群的名字', 30), address, ...wants }),
    output: done,
    refusals: ['robots-many', 'robot-wants-nothing'],
  }),

  'sharing.changeRobot': endpoint({
    title: '改发到群里的内容，暂停或接着发',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county of this tenant',
    input: z.object({ robot, paused: z.boolean().meta({ title: '暂停' }), ...wants }),
    output: done,
    refusals: ['robot-unknown', 'robot-wants-nothing'],
  }),

  'sharing.tryRobot': endpoint({
    title: '往群里试发一条',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county of this tenant',
    input: z.object({ robot }),
    output: done,
    refusals: ['robot-unknown', 'robot-paused'],
  }),

  'sharing.removeRobot': endpoint({
    title: '移除企业微信群机器人，删去它的地址',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the county of this tenant',
    input: z.object({ robot }),
    output: done,
    refusals: ['robot-unknown'],
  }),

  'sharing.robots': endpoint({
    title: '企业微信群机器人和最近发的消息',
    kind: 'query',
    callers: countyOnly,
    scope: 'the county of this tenant',
    input: z.object({}),
    output: z.object({
      robots: z.array(
        z.object({
          robot: z.string(),
          name: z.string(),
          /** The end of its key, to tell it by; the address itself is never shown again. */
          lastFour: z.string(),
          paused: z.boolean(),
          /** In words, where it was paused because of something. */
          problem: z.string().optional(),
          ...wants,
          addedByName: z.string(),
          /** UTC. */
          addedAt: z.string(),
          /** The newest first. */
          sendings: z.array(
            z.object({
              title: z.string(),
              at: z.string(),
              stateWords: z.string(),
              state: z.enum(['waiting', 'sending', 'sent', 'given-up']),
              card: z.string().regex(CARD),
            }),
          ),
        }),
      ),
      /** Whether messages carry a link: the county has a site. */
      links: z.boolean(),
    }),
    refusals: [],
  }),
};
