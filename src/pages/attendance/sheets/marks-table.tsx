import { Text, View } from '@tarojs/components';
import { markWords, positionWords } from '../../../components/mark-words';
import { onWeb } from '../../../components/on-web';
import { sayDay } from '../../../components/say-day';
import type { SheetsAnswer, VillageSheet } from './villages';

interface Props {
  readonly rows: VillageSheet['rows'];
  readonly days: SheetsAnswer['days'];
}

/** The paper sheet on a wide screen: people down, days across, a sign for each. */
export function MarksTable({ rows, days }: Props) {
  const legend = Object.values(markWords)
    .map(({ sign, word }) => `${sign} ${word}`)
    .join('　');
  return (
    <View>
      {onWeb ? <WebMarks rows={rows} days={days} /> : <PhoneMarks rows={rows} days={days} />}
      <View className="marks-legend">{legend}</View>
    </View>
  );
}

function WebMarks({ rows, days }: Props) {
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label="每天的考勤">
      <table className="table marks">
        <thead>
          <tr>
            <th scope="col" className="marks-name">
              姓名
            </th>
            {days.map(({ day, kind }) => (
              <th key={day} scope="col" aria-label={sayDay(day)}>
                {Number(day.slice(8))}
                {kind === 'workday' ? '' : <div>休</div>}
              </th>
            ))}
            <th scope="col">在村</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cadre, name, position, marks, summary }) => (
            <tr key={cadre}>
              <th scope="row" className="marks-name">
                {name}
                <div>{positionWords[position]}</div>
              </th>
              {marks.map((mark, index) => (
                <td key={index} className={`mark--${markWords[mark].tone}`}>
                  <span role="img" aria-label={markWords[mark].word} title={markWords[mark].word}>
                    {markWords[mark].sign}
                  </span>
                </td>
              ))}
              <td>{summary.inVillage}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PhoneMarks({ rows }: Props) {
  return (
    <View className="table-frame marks">
      {rows.map(({ cadre, name, marks }) => (
        <View key={cadre} className="cell">
          <Text className="marks-name">{name}</Text>
          <Text>{marks.map((mark) => markWords[mark].sign).join(' ')}</Text>
        </View>
      ))}
    </View>
  );
}
