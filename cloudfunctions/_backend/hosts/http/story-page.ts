import { createHash } from 'node:crypto';
import type { Output } from '../../../../src/contract/contract';
import { dayOf } from '../../../../src/core/calendar/day';
import { dateInWords } from '../../../../src/core/calendar/in-words';
import type { HandedOn } from '../../../../src/core/sharing/story-address';
import { storyInProgram } from '../../../../src/core/sharing/story-address';
import { safeHeaders } from './data-headers';
import { storyPageScript } from './story-page-script';
import { storyPageStyle } from './story-page-style';

type Story = Output<'publicity.read'>;
type Block = Story['blocks'][number];

interface About extends HandedOn {
  /** Invented people: said on the page. */
  readonly demo: boolean;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Nothing may run or be shown but what is written here; nobody keeps it, and no search engine, since
 * a story may be withdrawn and a consent taken back.
 */
export const storyPageHeaders = {
  ...safeHeaders,
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': [
    "default-src 'none'",
    `script-src ${hashOf(storyPageScript)}`,
    `style-src ${hashOf(storyPageStyle)}`,
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, noarchive',
};

/** A published story as a page of its own: words first, each picture small in a place of its size. */
export function storyPage(story: Story, about: About): string {
  const { title, villageName, townshipName, authorName, publishedAt, dutyWords } = story;
  const place = `${townshipName}${villageName}`;
  return pageOf({
    ...{ title: `${title}｜${villageName}`, described: `${place}：${beginningOf(story)}`, about },
    data: dataOf(story, about),
    body: [
      `<h1>${escape(title)}</h1>`,
      `<p class="quiet">${escape(`${place}，${authorName}写，${dateOf(publishedAt)}发布。${dutyWords}`)}</p>`,
      ...story.corrections.map(
        ({ at, text }) => `<p class="note">${escape(`${dateOf(at)}更正：${text}`)}</p>`,
      ),
      ...story.blocks.map(blockOf),
      `<a class="go" href="/${escape(storyInProgram(story.story, about))}">在程序里打开：我也想试、提问、看别的案例</a>`,
    ],
  });
}

/** For an address that leads to nothing anybody may read; it says no more than that. */
export function storyGonePage(about: About): string {
  return pageOf({
    ...{ title: '典型案例', described: '', about, data: '' },
    body: [
      '<h1>这篇案例不在了</h1>',
      '<p>可能已经撤下，或者链接不完整。还有别的案例可以看。</p>',
      `<a class="go" href="/${about.tenant ? `?tenant=${escape(about.tenant)}` : ''}#/pages/publicity/list/index">看别的案例</a>`,
    ],
  });
}

/** For a fault: what to do, and the number to tell whoever runs the host. */
export function storyFaultPage(reference: string, about: About): string {
  return pageOf({
    ...{ title: '典型案例', described: '', about, data: '' },
    body: [
      '<h1>现在打不开</h1>',
      `<p>服务器出了问题，请过一会儿刷新再看。编号：${escape(reference)}</p>`,
    ],
  });
}

interface Whole {
  readonly title: string;
  readonly described: string;
  readonly about: About;
  readonly data: string;
  /** Each piece is HTML already. */
  readonly body: readonly string[];
}

function pageOf({ title, described, about, data, body }: Whole): string {
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="robots" content="noindex,noarchive">',
    `<title>${escape(title)}</title>`,
    `<meta name="description" content="${escape(described)}">`,
    `<meta property="og:title" content="${escape(title)}">`,
    `<meta property="og:description" content="${escape(described)}">`,
    `<style>${storyPageStyle}</style></head><body${data}><main>`,
    `<div class="top"><span class="quiet">${about.demo ? '演示数据，人物与记录均为虚构' : '典型案例'}</span>`,
    '<button class="elder-switch" id="elder" type="button" role="switch" aria-checked="false" hidden>长辈版</button></div>',
    ...body,
    `</main><script>${storyPageScript}</script></body></html>`,
  ].join('\n');
}

/** What the page's script reads; nothing of it is a secret. */
function dataOf({ story }: Story, { tenant, card }: About): string {
  const data = { story, tenant, card: card?.card, by: card?.channel };
  return Object.entries(data)
    .flatMap(([name, value]) => (value ? [` data-${name}="${escape(value)}"`] : []))
    .join('');
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escape(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${escape(block.text)}</p>`;
    case 'figure':
      return `<p class="said figure"><b>${escape(block.value)}</b>${escape(block.label)}</p>`;
    case 'quote':
      return `<p class="said">“${escape(block.text)}”<br><span class="quiet">——${escape(block.from)}</span></p>`;
    case 'photo':
      return photoOf(block);
  }
}

/** The small picture, in the place the large one takes; that one comes when it is tapped. */
function photoOf(photo: Extract<Block, { kind: 'photo' }>): string {
  const { picture, thumbnail, width, height, caption } = photo;
  const name = escape(caption || '照片');
  return [
    `<figure><a href="${escape(picture)}" aria-label="${name}，看大图">`,
    `<img src="${escape(thumbnail)}" width="${width}" height="${height}" alt="" loading="lazy" decoding="async"></a>`,
    caption ? `<figcaption>${name}</figcaption></figure>` : '</figure>',
  ].join('');
}

const MOST_LETTERS = 60;

function beginningOf({ blocks }: Story): string {
  const [first = ''] = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  return [...first.replace(/\s+/g, ' ')].slice(0, MOST_LETTERS).join('');
}

function dateOf(at: string): string {
  return dateInWords(dayOf(Date.parse(at)));
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Nothing anybody typed is markup, in text and in attributes alike. */
function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
