/** A message to a group: a picture-less card that leads somewhere, or words where nothing can be led to. */
export interface RobotMessage {
  readonly title: string;
  readonly text: string;
  /** Address of the page in a browser; absent where the county has none. */
  readonly link?: string | undefined;
}

/** What 企业微信 takes, in bytes: of a card’s title, its description, and of plain words. */
const LONGEST = { title: 128, description: 512, content: 2048 };

const WHERE = '在微信小程序“在村”的“典型案例”里看全文。';

/** The body of the call, as 企业微信 documents it for group robots. */
export function bodyOf({ title, text, link }: RobotMessage): object {
  if (link === undefined) {
    const content = `${cutBytes(title, LONGEST.title)}\n${cutBytes(text, LONGEST.description)}\n${WHERE}`;
    return { msgtype: 'text', text: { content: cutBytes(content, LONGEST.content) } };
  }
  const description = cutBytes(text, LONGEST.description);
  const article = { title: cutBytes(title, LONGEST.title), description, url: link };
  return { msgtype: 'news', news: { articles: [article] } };
}

/** As many whole signs as fit into so many bytes of UTF-8; “…” says that there is more. */
export function cutBytes(text: string, most: number): string {
  const points = Array.from(text);
  const size = (shown: readonly string[]) => shown.reduce((sum, point) => sum + bytesOf(point), 0);
  if (size(points) <= most) return text;
  const room = most - bytesOf('…');
  let used = 0;
  const kept = points.findIndex((point) => (used += bytesOf(point)) > room);
  return `${points.slice(0, kept).join('')}…`;
}

function bytesOf(point: string): number {
  const code = point.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
