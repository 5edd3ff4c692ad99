import { View } from '@tarojs/components';
import { Cell } from '../../../components/cell';
import { markWords, positionWords } from '../../../components/mark-words';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import type { TodayRow } from './rows';
import { groupByVillage, sayRow } from './rows';

interface Props {
  readonly rows: readonly TodayRow[];
  readonly onOpen: (cadre: string) => void;
}

/** By village, as one would go round. */
export function TodayList({ rows, onOpen }: Props) {
  return (
    <View>
      {groupByVillage(rows).map(({ village, name, township, rows: members, inVillage }) => (
        <Section
          key={village}
          title={`${township} ${name}（${inVillage}/${members.length} 在村）`}
          bare
        >
          <View className="cells">
            {members.map((row) => (
              <Cell
                key={row.cadre}
                title={row.name}
                note={`${positionWords[row.position]}${row.means ? `，${sayRow(row)}` : ''}`}
                value={
                  <StatusTag tone={markWords[row.mark].tone} text={markWords[row.mark].word} />
                }
                onTap={() => onOpen(row.cadre)}
              />
            ))}
          </View>
        </Section>
      ))}
    </View>
  );
}
