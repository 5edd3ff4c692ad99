import type { Environment } from './settings';

const WORDS = 'DATABASE_URL：请写成 postgres://用户:密码@主机:5432/库名。';
/** A password with these must be written with % and two digits; a new one is easier. */
const MARKS = '密码里有 @ : / # ? % 这些符号时会读错，请换成只有字母和数字的密码。';

/** What is wrong with the address of the PostgreSQL server, in words; never the address itself. */
export function databaseFaults({ DATABASE_URL: text = '' }: Environment): string[] {
  if (!/^postgres(ql)?:\/\//.test(text)) return [WORDS];
  return names(text) ? [] : [`${WORDS}${MARKS}`];
}

/** True where it can be read and names a database; pg and its tools read it alike then. */
function names(text: string): boolean {
  try {
    const { username, password, pathname, hash } = new URL(text);
    for (const part of [username, password]) decodeURIComponent(part);
    return decodeURIComponent(pathname).length > 1 && hash === '';
  } catch {
    return false;
  }
}
