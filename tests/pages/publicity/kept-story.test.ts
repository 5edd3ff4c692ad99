import type { Input } from '../../../src/contract/contract';
import type { Draft } from '../../../src/pages/publicity/write/draft';
import { emptyDraft } from '../../../src/pages/publicity/write/draft';
import type { KeptStory } from '../../../src/pages/publicity/write/kept-story';
import { taken, toSend, turnedDown, typed } from '../../../src/pages/publicity/write/kept-story';
import * as fc from '../../support/random';

type Save = Input<'publicity.save'>;

/** Keeps stories as the server does: the same key and input get the first answer again. */
class Server {
  readonly stories = new Map<string, { edition: number; title: string }>();
  private readonly answers = new Map<string, { input: string; story: string; edition: number }>();

  save(key: string, input: Save): { story: string; edition: number } {
    const known = this.answers.get(key);
    if (known) {
      expect(known.input).toBe(JSON.stringify(input));
      return known;
    }
    const story = input.story ?? `story:${this.stories.size}`;
    const before = this.stories.get(story)?.edition ?? 0;
    if (input.edition !== before) throw new Error('written over oneself');
    this.stories.set(story, { edition: before + 1, title: input.title });
    const answer = { input: JSON.stringify(input), story, edition: before + 1 };
    this.answers.set(key, answer);
    return answer;
  }
}

const start = { village: '533123104202' };
const draft = (title: string): Draft => ({ ...emptyDraft, duty: 'industry', title });

type Step = { type: string } | 'answered' | 'answer-lost' | 'never-arrived' | 'reload';

/** `meanwhile`: typed while the save is under way. */
function send(kept: KeptStory, server: Server, how: Step, key: string, meanwhile = ''): KeptStory {
  const sending = toSend(kept, key, start);
  if (!sending.sending) return kept;
  const answer =
    how === 'never-arrived' ? undefined : server.save(sending.sending.key, sending.sending.input);
  const after = meanwhile ? typed(sending, draft(meanwhile)) : sending;
  return how === 'answered' && answer ? taken(after, answer) : after;
}

const step = fc.oneof(
  fc.record({ type: fc.constantFrom('甲', '乙', '丙') }),
  fc.constantFrom<Step>('answered', 'answer-lost', 'never-arrived', 'reload'),
);

test('however answers are lost, there is one story and in the end it says what was typed last', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.constantFrom('', '丁')), { maxLength: 25 }), (steps) => {
      const server = new Server();
      let kept: KeptStory = { draft: emptyDraft, edition: 0, dirty: false };
      steps.forEach(([each, meanwhile], at) => {
        if (typeof each === 'object') kept = typed(kept, draft(each.type));
        else if (each === 'reload') kept = JSON.parse(JSON.stringify(kept)) as KeptStory;
        else kept = send(kept, server, each, `key-${at}`, meanwhile);
      });
      const written = kept.draft.title;
      for (let round = 0; round < 2; round += 1) {
        kept = send(kept, server, 'answered', `last-${round}`);
      }
      expect(kept.draft.title).toBe(written);
      expect([kept.dirty, kept.sending]).toEqual([false, undefined]);
      expect([...server.stories.values()].map(({ title }) => title)).toEqual(
        written ? [written] : [],
      );
    }),
  );
});

test('what the server turned down is still here, and goes again changed', () => {
  const sending = toSend(
    typed({ draft: emptyDraft, edition: 0, dirty: false }, draft('甲')),
    'k',
    start,
  );
  const back = turnedDown(sending);
  expect([back.draft.title, back.dirty, back.sending]).toEqual(['甲', true, undefined]);
});

test('nothing is sent before it is known what kind of work it is about', () => {
  const kept = typed(
    { draft: emptyDraft, edition: 0, dirty: false },
    { ...emptyDraft, title: '甲' },
  );
  expect(toSend(kept, 'k', start)).toBe(kept);
});
