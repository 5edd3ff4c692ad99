import { View } from '@tarojs/components';
import { Bars } from '../../../components/bars';
import { Section } from '../../../components/section';
import { meansWords } from '../../../core/evaluation/results-words';
import type { Result } from './one-result';
import './results.css';

type Party = Result['parties'][number];

/** One party: how many could and did, by which means, and what they said of whom. */
export function PartyResult({ party }: { party: Party }) {
  return (
    <Section title={`${party.partyName}评的`}>
      <View>{sayTurnout(party)}</View>
      <View className="result-means">{sayMeans(party)}</View>
      {party.notes.map((note) => (
        <View key={note} className="result-means">
          {note}。
        </View>
      ))}
      {party.questions.map((question) => (
        <Question
          key={`${question.subject} ${question.ratedOn}`}
          question={question}
          ballots={party.ballots}
        />
      ))}
    </Section>
  );
}

type QuestionProps = { question: Party['questions'][number]; ballots: number };

function Question({ question, ballots }: QuestionProps) {
  const { name, ratedOn, counts, withheldWords } = question;
  return (
    <View className="result-question">
      <View className="result-name">
        {name}（{ratedOn}）
      </View>
      {withheldWords && <View>{withheldWords}。</View>}
      {counts && (
        <Bars
          bars={counts.map(({ text, count }) => ({
            ...{ label: text, value: count, of: ballots },
            text: `${count} 票`,
          }))}
        />
      )}
    </View>
  );
}

/** Never more ballots than rights used: both numbers stand side by side. */
export function sayTurnout({ onRoll, usedAll, ballots, way, void: spoilt }: Party): string {
  if (way === 'signed') return `名单上 ${onRoll} 人，${ballots} 人署名评议`;
  const bad = spoilt > 0 ? `，作废 ${spoilt} 张` : '';
  return `名单上 ${onRoll} 人，领票 ${usedAll} 人，收到有效票 ${ballots} 张${bad}`;
}

function sayMeans({ used }: Party): string {
  const some = Object.entries(used).filter(([, count]) => count > 0);
  const words = some.map(
    ([means, count]) => `${meansWords[means as keyof typeof meansWords]} ${count} 人`,
  );
  return words.length > 0 ? `投票方式：${words.join('，')}` : '没有人投票';
}
