import type { OpenAssembly } from '../support/open-assembly';
import { openAssembly } from '../support/open-assembly';
import { demoPhones } from './demo-phones';
import type { Phone } from './phone';
import { until } from './until';
import { become, seen, still, tap } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');
let assembly: OpenAssembly;
beforeAll(async () => {
  assembly = await openAssembly(phones.url(), '2026-11-20');
});

const vote = (phone: Phone, scene: string) =>
  phone.goTo(`pages/evaluation/vote/index?scene=${encodeURIComponent(scene)}`, 'push');
const votes = (phone: Phone) =>
  [...phone.kept.keys()].filter((name) => /^zaicun\.(vote|ballot)\./.test(name));

/** Answers every question with the same word; how many there were. */
async function answerAll(phone: Phone, word: string): Promise<number> {
  let answered = 0;
  while (
    phone.tree().find('最后看一眼').length + phone.tree().find('要改，点那一行').length ===
    0
  ) {
    await tap(phone, word);
    answered += 1;
    // Until the next one is there, or the last look, where the same word leads back.
    await still(phone);
  }
  return answered;
}

test('somebody on the roll votes by the code on the wall, from their own phone', async () => {
  const phone = phones.start({ newer: true });
  await become(phone, '岳老三');
  vote(phone, assembly.wall);
  await tap(phone, '知道了，开始评');
  expect(await answerAll(phone, '较好')).toBeGreaterThan(0);
  await tap(phone, '投出');
  await seen(phone, '票已投出，已经放进票箱');
  expect(phone.errors).toEqual([]);
  expect(votes(phone)).toEqual([]);

  phone.goBack();
  await seen(phone, '都能办什么');
  vote(phone, assembly.wall);
  await seen(phone, '一人只有一票');
});

test('with a slip and no signal the ballot waits sealed, and goes after a restart', async () => {
  const phone = phones.start({ newer: true });
  await seen(phone, '选一位演示人物');
  vote(phone, assembly.slip);
  await tap(phone, '知道了，开始评');
  await until(
    () => [...phone.kept.values()].some((text) => text.includes('"right"')),
    () => phone.errors.join('\n'),
  );
  phone.setOnline(false);
  await answerAll(phone, '不了解');
  await tap(phone, '投出');
  await seen(phone, '票已封好，有信号时自动投出');
  expect(votes(phone)).toEqual([expect.stringMatching(/^zaicun\.ballot\./)]);
  expect([...phone.kept.values()].join()).not.toMatch(/unknown|不了解/);

  const again = phones.start({ newer: true, kept: phone.kept });
  await tap(again, '现在试投一次');
  await seen(again, '封好的票已投出');
  expect(again.errors).toEqual([]);
});

test('a code whose keys are others than its fingerprint says is refused', async () => {
  const phone = phones.start({ newer: true });
  await become(phone, '岳老三');
  vote(phone, assembly.wall.slice(0, 8) + 'A'.repeat(24));
  await seen(phone, '密钥对不上');
  expect(phone.errors).toEqual([]);
});
