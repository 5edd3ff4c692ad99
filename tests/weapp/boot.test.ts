import { readAppJson, requireBundle } from './bundle';
import type { Render } from './compile-wxml';
import { compileWxml } from './compile-wxml';
import { startPhone } from './phone';
import { until } from './until';

let render: Render;
beforeAll(() => {
  requireBundle();
  render = compileWxml();
});

test('every page opens without a network and shows words', async () => {
  const { pages, subPackages } = readAppJson();
  const paths = [
    ...pages,
    ...subPackages.flatMap((p) => p.pages.map((name) => `${p.root}/${name}`)),
  ];
  const phone = startPhone({ render });
  phone.setOnline(false);
  for (const path of paths) {
    phone.goTo(path, 'restart');
    await until(
      () => phone.tree().text().trim() !== '',
      () => `nothing on ${path}`,
    );
  }
  expect(phone.errors).toEqual([]);
});
