import { nothingOutside } from '../../cloudfunctions/_backend/outside/nothing-outside';
import type { Outside } from '../../cloudfunctions/_backend/ports';
import { refused } from '../../src/core/refusal';

/** WeChat as an act sees it: phones by their code, `away` where there is no answer. */
export function outsideWith(phones: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const outside: Outside = {
    ...nothingOutside,
    wechat: {
      openidOf: () => Promise.reject(refused('wechat-code-wrong')),
      async phoneOf(code) {
        asked.push(code);
        const phone = phones[code];
        if (phone === 'away') throw refused('wechat-away');
        if (!phone) throw refused('wechat-code-wrong');
        return phone;
      },
      codeImage: () => Promise.reject(refused('wechat-away')),
    },
  };
  return { outside, asked };
}
