import { View } from '@tarojs/components';
import { useState } from 'react';
import { Cell } from '../../../components/cell';
import { Empty } from '../../../components/empty';
import { sayDay } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { Sheet } from '../../../components/sheet';
import { StatusTag } from '../../../components/status-tag';
import { sayYuan } from '../../../core/money';
import type { ShownEntry, VillageFunds } from '../shapes';
import { toneOfEntry } from '../shapes';
import { EntryDetail } from './entry-detail';

interface Props {
  readonly found: VillageFunds;
  readonly onDone: () => void;
}

/** 账目: the latest first, each with how it stands; opened, what proves it and what can be done. */
export function Entries({ found, onDone }: Props) {
  const [opened, open] = useState<number>();
  const { entries } = found;
  const entry = entries.find(({ number }) => number === opened);
  const done = () => {
    open(undefined);
    onDone();
  };
  return (
    <Section title="账目" bare>
      {entries.length === 0 && <Empty text="这一年还没有记账。收到或花了钱，记一笔。" />}
      <View className="cells">
        {entries.map((each) => (
          <Cell
            key={each.number}
            title={`${each.kindWords} ${sayYuan(each.fen)}`}
            note={sayNote(each)}
            value={<StatusTag tone={toneOfEntry(each)} text={each.stateWords} />}
            onTap={() => open(each.number)}
          />
        ))}
      </View>
      {entry && (
        <Sheet title={`${entry.kindWords} ${sayYuan(entry.fen)}`} onClose={() => open(undefined)}>
          <EntryDetail found={found} entry={entry} onDone={done} />
        </Sheet>
      )}
    </Section>
  );
}

function sayNote({ on, of, fundWords, what, reverses, reversed }: ShownEntry): string {
  const back = reverses === undefined ? reversed && '已冲销或等冲销' : '冲销';
  return [sayDay(on), back, fundWords, of, what].filter(Boolean).join('，');
}
