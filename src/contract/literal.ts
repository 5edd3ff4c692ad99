import * as z from 'zod';

/** Control characters, but for tab and line ends, and what turns the reading direction of the text around it. */
const unprintable = /(?![\t\n\r])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const SHOWN_BEFORE = 8;

/**
 * Text kept and shown to the letter: markup, formulas and odd signs stay what they are. What cannot
 * be shown as it is, is refused and never taken out unseen. It may be empty: a draft often is.
 */
export function literal(title: string, max: number) {
  return z
    .string()
    .max(max, `${title}最多写 ${max} 个字。`)
    .check((text) => {
      const at = text.value.search(unprintable);
      if (at < 0) return;
      text.issues.push({
        code: 'custom',
        message: whereIn(title, text.value, at),
        input: text.value,
      });
    })
    .meta({ title });
}

function whereIn(title: string, text: string, at: number): string {
  const before = [...text.slice(0, at)].slice(-SHOWN_BEFORE).join('');
  const where = before === '' ? '开头' : `“${before}”后面`;
  return `${title}${where}有一个看不见的控制字符，多半是复制时带进来的，请删去后重新输入。`;
}
