import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { call } from '../../../client/call';
import { messageOf } from '../../../client/errors';
import { forgetDraft } from '../../../client/use-draft';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { Section } from '../../../components/section';
import { SelectField } from '../../../components/select-field';
import { Sheet } from '../../../components/sheet';
import { useDeed } from '../../../components/use-deed';
import { workKinds } from '../../../core/policy/kinds/work-words';
import type { Block, Remark } from '../../../core/publicity/story';
import { unkeyed } from '../blocks';
import { placeRemarks } from '../place-remarks';
import { Preview } from '../preview';
import { Conflict } from './conflict';
import type { Draft } from './draft';
import type { Followed } from './follows-field';
import { FollowsField } from './follows-field';
import type { KeptStory, Start } from './kept-story';
import { People } from './people';
import { Pieces } from './pieces';
import { saySaved } from './say-saved';
import { useKeptStory } from './use-kept-story';
import { wrongIn } from './wrong-in';
import '../remarks.css';
import './write.css';

interface Review {
  readonly remarks: readonly Remark[];
  readonly blocks: readonly Block[];
}

interface Props {
  readonly start: KeptStory;
  readonly about: Start | undefined;
  readonly placeOf: (story?: string) => string;
  /** Of the last review that handed it back. */
  readonly review?: Review | undefined;
  /** What the server knows of the story it grew out of. */
  readonly follows?: Followed | undefined;
  readonly writer: string;
  /** The server gave it its name. */
  readonly onNamed: (story: string) => void;
  readonly onSubmitted: (story: string) => void;
}

const duties = [
  { value: '', text: '请选择' },
  ...Object.entries(workKinds).map(([value, text]) => ({ value, text })),
];

/** One story as it is written: nothing typed here is ever lost. */
export function Editor(props: Props) {
  const { start, about, placeOf, review, writer, onNamed, onSubmitted } = props;
  const { kept, change, flush, settle, state, error } = useKeptStory(start, { placeOf, about });
  const { draft, story } = kept;
  const [looking, look] = useState(false);
  const [first, tell] = useState<string>();
  const deed = useDeed();
  const wrong = wrongIn(deed.failure ?? error);
  const placed = placeRemarks(review?.remarks ?? [], review?.blocks ?? [], draft.blocks);
  useEffect(() => {
    if (story) onNamed(story);
  }, [story, onNamed]);
  const edit = (next: Draft) => {
    deed.clear();
    tell(undefined);
    change(next);
  };

  async function submit() {
    if (!draft.duty) return tell('先选“哪一类工作”，再提交。');
    const { story: id, edition } = await flush();
    if (!id) return tell('还没有写内容，先写标题和正文。');
    await call('publicity.submit', { story: id, edition });
    forgetDraft(placeOf(id));
    onSubmitted(id);
  }
  return (
    <View className="form">
      <View className="saved-state">{saySaved(state, draft)}</View>
      {wrong.changed && <Conflict kept={kept} onSettle={settle} />}
      {state === 'refused' && !wrong.beside && !wrong.changed && (
        <Banner tone="refused">{messageOf(error)}写的内容还在手机里。</Banner>
      )}
      {placed.whole.map((text) => (
        <View key={text} className="piece-remark">
          审核意见：{text}
        </View>
      ))}
      <Section>
        <Field
          label="标题（一句话，做了什么、成了什么）"
          value={draft.title}
          max={60}
          error={wrong.of('title')}
          onChange={(title) => edit({ ...draft, title })}
        />
        <SelectField
          label="哪一类工作"
          options={duties}
          value={draft.duty}
          error={wrong.of('duty')}
          onChange={(duty) => edit({ ...draft, duty: duty as Draft['duty'] })}
        />
      </Section>
      <Section title="正文" bare>
        <Pieces draft={draft} remarks={placed.at} wrong={wrong.of} onChange={edit} />
        {wrong.of('blocks') && <Banner tone="refused">{wrong.of('blocks')}</Banner>}
      </Section>
      <People draft={draft} writer={writer} wrong={wrong.ofPerson(draft.people)} onChange={edit} />
      {writer && (
        <FollowsField
          follows={draft.follows}
          known={props.follows}
          village={about?.village}
          error={wrong.of('follows')}
          onChange={(follows) => edit({ ...draft, follows })}
        />
      )}
      {first && <Banner tone="attention">{first}</Banner>}
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        <Button
          text="提交审核"
          busy={deed.busy && '正在送出'}
          onTap={() => void deed.run(submit)}
        />
        <Button kind="secondary" text="看看读者会看到的" onTap={() => look(true)} />
      </View>
      {looking && (
        <Sheet title="读者会看到的" onClose={() => look(false)}>
          <Preview head={{ title: draft.title, by: writer }} blocks={unkeyed(draft.blocks)} />
        </Sheet>
      )}
    </View>
  );
}
