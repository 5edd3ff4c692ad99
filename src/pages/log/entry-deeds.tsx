import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../client/call';
import { useDraft } from '../../client/use-draft';
import { Banner } from '../../components/banner';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { goTo } from '../../components/go-to';
import { sayDay } from '../../components/say-day';
import { useDeed } from '../../components/use-deed';
import type { ShownEntry } from './say-log';

interface Props {
  readonly entry: ShownEntry;
  readonly onDone: () => void;
}

/** What the owner can do with an entry today. */
export function EntryDeeds({ entry, onDone }: Props) {
  const { can, amendUntil } = entry;
  return (
    <View>
      {can.includes('amend') && (
        <>
          <View className="log-note">{sayDay(amendUntil)}为止可以改或撤回，以后只能补记。</View>
          <Button
            kind="secondary"
            icon="pen"
            text="改这条"
            onTap={() => goTo('log-write', { entry: entry.entry })}
          />
        </>
      )}
      {can.length > 0 && (
        <Button
          kind="quiet"
          icon="book"
          text="写成案例"
          onTap={() => goTo('story-write', { entry: entry.entry })}
        />
      )}
      {can.includes('add') && <Add entry={entry} onDone={onDone} />}
      {can.includes('take-back') && <TakeBack entry={entry} onDone={onDone} />}
    </View>
  );
}

/** What was typed outlives the entry's closing and the page: it opens again with it. */
function Add({ entry, onDone }: Props) {
  const { draft: text, setDraft: type, forget } = useDraft(`log-add.${entry.entry}`, '');
  const [open, show] = useState(text !== '');
  const deed = useDeed(['text']);
  async function add() {
    await call('log.add', { entry: entry.entry, text });
    type('');
    forget();
    show(false);
    onDone();
  }
  if (!open) return <Button kind="quiet" text="补记一句" onTap={() => show(true)} />;
  return (
    <View>
      <Field
        label="补记"
        value={text}
        rows={3}
        max={500}
        hint="原来写的不变，补记写明时间。"
        error={deed.wrong('text')}
        onChange={type}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="补记"
        busy={deed.busy && '正在送出'}
        why={text.trim() ? undefined : '写一句就能补记'}
        onTap={() => void deed.run(add)}
      />
    </View>
  );
}

function TakeBack({ entry, onDone }: Props) {
  const [sure, ask] = useState(false);
  const deed = useDeed();
  async function takeBack() {
    await call('log.takeBack', { entry: entry.entry });
    onDone();
  }
  if (!sure) return <Button kind="quiet" text="撤回这条" onTap={() => ask(true)} />;
  return (
    <View>
      <View className="log-note">撤回以后这条日志和它的照片就没有了。</View>
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="确定撤回"
        busy={deed.busy && '正在送出'}
        onTap={() => void deed.run(takeBack)}
      />
      <Button kind="quiet" text="不撤回" onTap={() => ask(false)} />
    </View>
  );
}
