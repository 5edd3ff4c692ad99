import { View } from '@tarojs/components';
import type { Output } from '../../contract/contract';
import './awards.css';

type Evidence = Output<'awards.candidate'>['evidence'];

/** What the system itself has on record: nobody typed it, and what is not set is said to be so. */
export function EvidenceView({ evidence, readOn }: { evidence: Evidence; readOn?: string }) {
  return (
    <View className="award-evidence">
      <View className="award-quiet">
        系统里的依据{readOn ? `（${readOn} 取的）` : ''}，不用填写
      </View>
      {evidence.map(({ title, text, source }) => (
        <View key={`${title}-${text}`} className="award-line">
          <View>
            {title}：{text}
          </View>
          <View className="award-quiet">出处：{source}</View>
        </View>
      ))}
    </View>
  );
}
