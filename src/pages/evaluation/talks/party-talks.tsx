import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Photo } from '../../../components/photo';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import { TalkForm } from './talk-form';
import { TalkRecording } from './talk-recording';
import type { Talks } from './talks-view';
import './talks.css';

interface Props {
  readonly turn: Talks['turns'][number];
  readonly one: Talks;
  readonly onDone: () => void;
}

/** One party’s turn: who speaks on what, and their words as they were typed. */
export function PartyTalks({ turn, one, onDone }: Props) {
  const [writing, write] = useState<string>();
  const talks = one.talks.filter(({ party }) => party === turn.party);
  const done = () => {
    write(undefined);
    onDone();
  };
  const form = (talk?: Talks['talks'][number]) => (
    <TalkForm assembly={one.assembly} party={turn.party} talk={talk} onDone={done} />
  );
  return (
    <Section title={`${turn.partyName}讲${turn.speaksOn}`}>
      {talks.map((talk) =>
        writing === talk.talk ? (
          <View key={talk.talk}>{form(talk)}</View>
        ) : (
          <View key={talk.talk} className="talk">
            <View className="talk-speaker">
              {talk.speaker}
              {talk.state === 'draft' && <StatusTag tone="attention" text="草稿" />}
            </View>
            <View className="talk-outline">{talk.outline}</View>
            {talk.photos.map(({ file }, index) => (
              <Photo key={file} file={file} label={`${talk.speaker}的第 ${index + 1} 张照片`} />
            ))}
            <TalkRecording talk={talk} onDone={onDone} />
            {one.mayTalk && (
              <Button
                kind="quiet"
                text="修改"
                label={`修改${talk.speaker}的发言`}
                onTap={() => write(talk.talk)}
              />
            )}
          </View>
        ),
      )}
      {talks.length === 0 && !one.mayTalk && <View>没有记下发言。</View>}
      {one.mayTalk && writing === 'new' && form()}
      {one.mayTalk && writing !== 'new' && (
        <Button
          kind="secondary"
          icon="pen"
          text="记一位发言人"
          label={`记一位${turn.partyName}发言人`}
          onTap={() => write('new')}
        />
      )}
    </Section>
  );
}
