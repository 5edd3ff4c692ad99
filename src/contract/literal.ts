import * as z from 'zod';

/** Control characters, but for tab and line ends, and what turns the reading direction of the text around it. */
const unprintable = /(?![\t\n\r])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** What begins a new line, on some phones at least. */
const lineEnd = /[\n\r\u2028\u2029]/u;
const SHOWN_BEFORE = 8;

/**
 * Text kept and shown to the letter: markup, formulas and odd signs stay what they are. What cannot
 * be shown as it is, is refused and never taken out unseen. It may be empty: a draft often is.
 */
export function literal(title: string, max: number) {
  const why = '有一个看不见的控制字符，多半是复制时带进来的，请删去后重新输入。';
  return text(title, max)
    .check(without(unprintable, title, why))
    .meta({ title });
}

/** The same of one line, as a title or a name stands in a list, a notice or what is sent on. */
export function literalLine(title: string, max: number) {
  return literal(title, max)
    .check(without(lineEnd, title, '换了行，这里只能写一行，请删去换行。'))
    .meta({ title });
}

function text(title: string, max: number) {
  return z.string().max(max, `${title}最多写 ${max} 个字。`);
}

function without(signs: RegExp, title: string, why: string): z.core.CheckFn<string> {
  return (checked) => {
    const at = checked.value.search(signs);
    if (at < 0) return;
    const message = `${whereIn(title, checked.value, at)}${why}`;
    checked.issues.push({ code: 'custom', message, input: checked.value });
  };
}

function whereIn(title: string, text: string, at: number): string {
  const before = [...text.slice(0, at)].slice(-SHOWN_BEFORE).join('');
  return `${title}${before === '' ? '开头' : `“${before}”后面`}`;
}
