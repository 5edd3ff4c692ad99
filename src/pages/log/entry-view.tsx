import { View } from '@tarojs/components';
import { Cell } from '../../components/cell';
import { Photo } from '../../components/photo';
import { sayDay, sayInstant } from '../../components/say-day';
import { EntryDeeds } from './entry-deeds';
import type { ShownEntry } from './say-log';

interface Props {
  readonly entry: ShownEntry;
  readonly onDone: () => void;
}

/** An entry opened: all that was written, what was added later, and what its owner can do. */
export function EntryView({ entry, onDone }: Props) {
  const { text, visits, photos, additions, at, later, amendedAt, day } = entry;
  return (
    <View className="log-entry">
      {text && <View className="log-text">{text}</View>}
      {visits.length > 0 && (
        <View className="cells">
          {visits.map(({ household, outcome }, i) => (
            <Cell key={i} icon="people" title={`走访：${household}`} note={outcome} />
          ))}
        </View>
      )}
      {photos.map(({ file }, i) => (
        <Photo key={file} file={file} label={`${sayDay(day)}日志的第 ${i + 1} 张照片`} />
      ))}
      {additions.map((each) => (
        <View key={each.at} className="log-text">
          补记（{sayInstant(each.at)}）：{each.text}
        </View>
      ))}
      <View className="log-note">
        {sayInstant(at)} {later ? '补写' : '写'}
        {amendedAt && `，${sayInstant(amendedAt)} 改过`}
      </View>
      <EntryDeeds entry={entry} onDone={onDone} />
    </View>
  );
}
