import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { goTo } from '../../../components/go-to';
import { StatusTag } from '../../../components/status-tag';
import type { Tone } from '../../../components/status-tag';
import { useDeed } from '../../../components/use-deed';
import { LinkSheet } from './link-sheet';
import type { Mine, ShownAdoption } from './read-adoptions';
import { sayCondition, sayTrial } from './read-adoptions';
import { TrySheet } from './try-sheet';
import './mine.css';

const tones: Readonly<Record<ShownAdoption['state'], Tone>> = {
  kept: 'plain',
  trying: 'done',
  followed: 'done',
  'let-go': 'plain',
};

interface Props {
  readonly one: ShownAdoption;
  readonly mine: Mine;
  readonly onDone: () => void;
}

/** One case I want to try: how far I am, and what comes next. */
export function OneAdoption({ one, mine, onDone }: Props) {
  const [open, show] = useState<'try' | 'link'>();
  const { story, title, villageName, condition } = one;
  const close = () => show(undefined);
  const done = () => {
    close();
    onDone();
  };
  return (
    <View className="adoption">
      <View className="cells">
        <Cell
          title={`《${title}》`}
          note={
            <>
              <StatusTag tone={tones[one.state]} text={one.stateWords} /> {villageName}
              <Lines one={one} />
            </>
          }
          onTap={condition === 'gone' ? undefined : () => goTo('story', { story })}
        />
        {one.followUps.map((each) => (
          <Cell
            key={each.story}
            icon="pen"
            title={`后续：《${each.title}》`}
            onTap={() => goTo('story', { story: each.story })}
          />
        ))}
      </View>
      <Deeds one={one} mine={mine} onDone={onDone} onOpen={show} />
      {open === 'try' && <TrySheet one={one} mine={mine} onDone={done} onClose={close} />}
      {open === 'link' && <LinkSheet one={one} mine={mine} onDone={done} onClose={close} />}
    </View>
  );
}

function Lines({ one }: { one: ShownAdoption }) {
  const lines = [sayTrial(one), one.note && `记着：${one.note}`, sayCondition(one)];
  return lines.filter(Boolean).map((line, index) => (
    <View key={index} className="adoption-line">
      {line}
    </View>
  ));
}

interface DeedsProps {
  readonly one: ShownAdoption;
  readonly mine: Mine;
  readonly onDone: () => void;
  readonly onOpen: (what: 'try' | 'link') => void;
}

function Deeds({ one, mine, onDone, onOpen }: DeedsProps) {
  const { story, can, state, title } = one;
  const deed = useDeed();
  const run = (name: 'adoption.letGo' | 'adoption.keep') => () =>
    void deed.run(async () => {
      await call(name, { story });
      onDone();
    });
  const about = (text: string) => `${text}：《${title}》`;
  const tryText = state === 'trying' ? '改开始的日子' : '我们村开始试';
  return (
    <View className="buttons">
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      {can.includes('try') && (
        <Button
          kind={state === 'trying' ? 'secondary' : 'primary'}
          text={tryText}
          label={about(tryText)}
          onTap={() => onOpen('try')}
        />
      )}
      {can.includes('write') && (
        <Button
          kind="secondary"
          icon="pen"
          text="写后续"
          label={about('写后续')}
          onTap={() => goTo('story-write', { follows: story, village: villageFor(one, mine) })}
        />
      )}
      {can.includes('link') && (
        <Button
          kind="secondary"
          text="连上我写的后续"
          label={about('连上我写的后续')}
          onTap={() => onOpen('link')}
        />
      )}
      {can.includes('keep') && (
        <Button
          kind="secondary"
          text="再留着"
          label={about('再留着')}
          onTap={run('adoption.keep')}
        />
      )}
      {can.includes('let-go') && (
        <Button kind="quiet" text="不试了" label={about('不试了')} onTap={run('adoption.letGo')} />
      )}
    </View>
  );
}

/** Where it was tried, or where one works: another village than the story's. */
function villageFor({ village, trial }: ShownAdoption, { villages }: Mine): string | undefined {
  return trial?.village ?? villages.find((each) => each.village !== village)?.village;
}
