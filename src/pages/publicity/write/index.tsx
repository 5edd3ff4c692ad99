import { useCallback, useState } from 'react';
import { draftKept } from '../../../client/use-draft';
import { Button } from '../../../components/button';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { placeOf } from '../place-of';
import { ChooseVillage } from './choose-village';
import { Editor } from './editor';
import type { KeptStory } from './kept-story';
import { following, fresh, opened, reviewOf } from './opened';
import { useOrigin } from './use-origin';

/** Writing a story: one that is there (`?story=`), or a new one, out of what `useOrigin` says or after a case one tries (`?follows=`). */
export default function WritePage() {
  const { values, change } = useAddress();
  const { home } = useMyself();
  // The address gets the story's name once the server gave one: what is open stays open.
  const [first] = useState(values);
  const [start, begin] = useState<KeptStory>();
  const from = useAnswer('publicity.story', values.story ? { story: values.story } : undefined);
  const origin = useOrigin(first.story ? {} : first);
  const named = useCallback(
    (story: string) => change({ story, entry: '', issue: '', follows: '' }),
    [change],
  );
  const place = useCallback(
    (story?: string) =>
      placeOf(story ?? ['new', first.entry, first.issue, first.follows].filter(Boolean).join('.')),
    [first],
  );

  const { answer, problem } = from;
  const kept = draftKept<KeptStory>(place(first.story));
  const drafted = origin ? origin.draft && fresh(origin.draft) : fresh(following(first.follows));
  const ready =
    start ??
    (first.story ? opened(kept, { answer, failed: problem !== undefined }) : (kept ?? drafted));
  if (ready && !start) begin(ready);

  const division = home?.person?.division;
  const village =
    answer?.village ?? origin?.village ?? values.village ?? home?.today?.village ?? division ?? '';
  const about =
    village.length === 12 ? { village, ...(origin ? { from: origin.from } : {}) } : undefined;
  const closed = answer && !answer.can.includes('save');
  const { problem: why, reload } = origin ?? from;
  return (
    <Page title="写案例">
      {closed && !ready?.dirty ? (
        <Empty text={`这篇案例现在是“${answer.stateWords}”，不能改。`}>
          <Button text="看这篇案例" onTap={() => goTo('story-one', { story: answer.story })} />
        </Empty>
      ) : home && division && !first.story && village.length < 12 ? (
        <ChooseVillage division={division} onChoose={(code) => change({ village: code })} />
      ) : ready ? (
        <Editor
          start={ready}
          about={about}
          placeOf={place}
          {...(answer ? { review: reviewOf(answer) } : {})}
          {...(answer?.follows ? { follows: answer.follows } : {})}
          writer={home?.person?.name ?? ''}
          onNamed={named}
          onSubmitted={(story) => goTo('story-one', { story })}
        />
      ) : (
        <Loaded from={{ answer: undefined, problem: why, reload }}>{() => null}</Loaded>
      )}
    </Page>
  );
}
