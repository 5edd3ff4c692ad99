import { View } from '@tarojs/components';
import { Section } from '../../../components/section';
import { SettleCorrection } from './settle-correction';
import type { VillageSheet } from './villages';

interface Props {
  readonly village: VillageSheet;
  readonly onDone: () => void;
}

/** Late reports that wait for a word: one after the other, each with both answers. */
export function OpenCorrections({ village: { openCorrections, can }, onDone }: Props) {
  if (openCorrections.length === 0) return null;
  const mine = can.includes('correct');
  return (
    <Section
      title={`补发的报到和请假引起的更正（${openCorrections.length} 条${mine ? '等您办' : '等乡镇办理'}）`}
    >
      {openCorrections.map((one) => (
        <View key={`${one.cadre}-${one.day}-${one.at}`} className="settle">
          <SettleCorrection correction={one} mayDecide={mine} onDone={onDone} />
        </View>
      ))}
    </Section>
  );
}
