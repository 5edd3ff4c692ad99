import { View } from '@tarojs/components';
import { useState } from 'react';
import { homeKept } from '../../../client/show-home';
import type { Output } from '../../../contract/contract';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { Explain } from '../../../components/explain';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { sayDay } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { useAnswer } from '../../../components/use-answer';
import { IssueCells } from '../issue-cells';
import { PartyResult } from './party-result';
import { PrintResult } from './print-result';
import { readResult } from './read-result';

export type Result = Output<'evaluation.results'>;

/** One view for everybody: by who was rated the conclusion first, then party by party what it rests on. */
export function OneResult({ assembly }: { assembly: string }) {
  const from = useAnswer('evaluation.results', { assembly });
  return (
    <Page title="评议结果" aloud={from.answer && readResult(from.answer)}>
      <Loaded from={from} lines={8}>
        {(one) => <ResultView one={one} />}
      </Loaded>
    </Page>
  );
}

function ResultView({ one }: { one: Result }) {
  const { villageName, quarterWords, day, number, parties, comments, retest, standings } = one;
  return (
    <View>
      <View className="lead">
        {villageName}，{quarterWords}
        {number > 1 ? '，重评' : ''}（{sayDay(day)}）
      </View>
      <Standings one={one} />
      {parties.map((party) => (
        <PartyResult key={party.party} party={party} />
      ))}
      {comments.length > 0 && (
        <Section title={`写的意见（${comments.length}）`} bare>
          <View className="cells">
            {comments.map(({ text, partyName }, index) => (
              <Cell key={index} title={text} note={partyName} />
            ))}
          </View>
        </Section>
      )}
      <IssueCells title="定下的整改" issues={one.putRight} />
      {!retest && runsHere(one) && standings.some(({ standing }) => standing === 'below') && (
        <Button
          text="定整改，安排重评"
          onTap={() => goTo('evaluation-run', { assembly: one.assembly })}
        />
      )}
      {retest && (
        <Section title="重评" bare>
          <Cell
            title={`${sayDay(retest.day)}重评${retest.published ? '，结果已公布' : ''}`}
            {...(retest.published
              ? { onTap: () => goTo('evaluation-results', { assembly: retest.assembly }) }
              : {})}
          />
        </Section>
      )}
      <PrintResult assembly={one.assembly} />
      <Button
        kind="secondary"
        text="看村里答应的事办得怎样"
        onTap={() => goTo('evaluation-village', { village: one.village })}
      />
    </View>
  );
}

/** By what this phone keeps of whose it is: nobody has to sign in to read a result. */
function runsHere({ village }: Result): boolean {
  const home = homeKept();
  const division = home?.person?.division;
  return (
    division !== undefined &&
    home?.menu.includes('evaluation') === true &&
    village.startsWith(division)
  );
}

function Standings({ one: { standings, explanations } }: { one: Result }) {
  const [open, setOpen] = useState(false);
  return (
    <Section title="评议结论" bare>
      <View className="cells">
        {standings.map(({ subject, name, words }) => (
          <Cell key={subject} title={name} note={words} />
        ))}
      </View>
      <Button
        kind="quiet"
        text={open ? '收起依据' : '看依据'}
        onTap={() => setOpen((before) => !before)}
      />
      {open && <Explain explanations={explanations} />}
    </Section>
  );
}
