import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from './button';
import { Cell } from './cell';
import { goTo } from './go-to';
import type { Output } from '../contract/contract';
import './evidence-view.css';

type Evidence = Output<'awards.candidate'>['evidence'];

/** What the system itself has on record: nobody typed it, and what is not set is said to be so. */
export function EvidenceView({ evidence, readOn }: { evidence: Evidence; readOn?: string }) {
  return (
    <View className="evidence">
      <View className="evidence-quiet">
        系统里的依据{readOn ? `（${readOn} 取的）` : ''}，不用填写
      </View>
      {evidence.map(({ title, text, source, records }) => (
        <View key={`${title}-${text}`} className="evidence-line">
          <View>
            {title}：{text}
          </View>
          <View className="evidence-quiet">出处：{source}</View>
          {records.length > 0 && <Records title={title} records={records} />}
        </View>
      ))}
    </View>
  );
}

/** The records a line was counted from, each one tap further. */
function Records({ title, records }: Pick<Evidence[number], 'title' | 'records'>) {
  const [open, show] = useState(false);
  const text = open ? '收起这些记录' : `看这些记录（${records.length}）`;
  return (
    <>
      <Button kind="quiet" text={text} label={`${title}：${text}`} onTap={() => show(!open)} />
      {open && (
        <View className="cells">
          {records.map(({ text: name, opens }, i) => (
            <Cell key={i} title={name} onTap={() => goTo(opens.page, opens.query)} />
          ))}
        </View>
      )}
    </>
  );
}
