import { attachFile, shareFile } from '../../../src/core/files/attach-file';
import type { KeptFile } from '../../../src/core/files/file';
import { releaseFile } from '../../../src/core/files/release-file';
import type { Stored, Write } from '../../../src/core/records';
import { Refused } from '../../../src/core/refusal';

const AT = '2026-11-20T02:00:00.000Z';
const part = { mediaType: 'image/jpeg', size: 1, width: 40, height: 30, place: 'x' } as const;
const to = (name: string) => ({ to: name, person: 'writer', division: '533123104201', at: AT });
const [log, story, third] = [to('logEntry log:1'), to('story story:1'), to('story story:2')];

function file(over: Partial<KeptFile> = {}): Stored<'file'> {
  const body: KeptFile = {
    ...{ owner: 'writer', ownerName: '李一', division: '533123104201', hash: '0' },
    ...{ at: AT, check: 'clean', picture: part, thumbnail: part, ...over },
  };
  return { collection: 'file', tenant: 'small', id: 'file:1', version: 1, body };
}

/** The file as a store has it after the writes; nothing was written where there are none. */
function after(before: Stored<'file'>, writes: readonly Write<'file'>[]): Stored<'file'> {
  return writes.reduce(
    (kept, write) => ('body' in write ? { ...kept, body: write.body } : kept),
    before,
  );
}

const released = (kept: Stored<'file'>, from: string) => after(kept, releaseFile(kept, from, AT));
const shared = (kept: Stored<'file'>) => after(kept, shareFile(kept, story, { field: 'blocks' }));

describe('a picture two records show', () => {
  const both = shared(file({ attached: log }));

  test('is the first one’s when the second lets it go, and stays', () => {
    const { body } = released(both, story.to);
    expect(body).toEqual(file({ attached: log }).body);
  });

  test('is the second one’s when the first lets it go, and stays', () => {
    const { body } = released(both, log.to);
    expect(body).toEqual(file({ attached: story }).body);
  });

  test.each([
    [log.to, story.to],
    [story.to, log.to],
  ])('goes after a day when %s and then %s have let it go', (first, second) => {
    const { body } = released(released(both, first), second);
    expect([body.attached, body.also]).toEqual([undefined, undefined]);
    expect(body.dropAfter).toBe('2026-11-21T02:00:00.000Z');
  });

  test('is not let go by a record that does not show it, nor twice by the same', () => {
    expect(releaseFile(both, third.to, AT)).toEqual([]);
    expect(releaseFile(released(both, story.to), story.to, AT)).toEqual([]);
    expect(releaseFile(undefined, story.to, AT)).toEqual([]);
    const removing = { ...both, body: { ...both.body, removing: true as const } };
    expect(releaseFile(removing, story.to, AT)).toEqual([]);
  });

  test('is shown by no third, and by the second only once', () => {
    const share = () => shareFile(both, third, { field: 'blocks.1.picture' });
    expect(share).toThrow(Refused);
    expect(shareFile(both, story, { field: 'blocks.1.picture' })).toEqual([]);
  });
});

test('one that waits is looked at where its record lies, and in its own village once it is let go', () => {
  const waits = file({ check: 'waiting', waitingIn: '533123104201' });
  const tied = { by: 'writer', to: { ...log, division: '533123104202' }, field: 'photos' };
  const kept = after(waits, [attachFile(waits, { ...tied, whileWaiting: true })]);
  expect(kept.body.waitingIn).toBe('533123104202');
  expect(released(kept, log.to).body.waitingIn).toBe('533123104201');
});
