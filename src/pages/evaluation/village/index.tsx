import { View } from '@tarojs/components';
import { useElderMode } from '../../../client/preferences';
import type { Output } from '../../../contract/contract';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { Explain } from '../../../components/explain';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { ReadAloud } from '../../../components/read-aloud';
import { sayDay } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { readIssues } from '../say-issue';
import { Promise as OnePromise } from './promise';
import './village.css';

type Village = Output<'evaluation.village'>;

/** For the people of a village (`?village=`, no sign-in): what was promised, what was done, the results. */
export default function VillagePage() {
  const { village = '' } = useAddress().values;
  const { elder } = useElderMode();
  const from = useAnswer('evaluation.village', village ? { village } : undefined);
  const aloud = from.answer && readVillage(from.answer);
  return (
    <Page title="村里的事" aloud={aloud}>
      {!village && <Empty text="请扫村里公布栏上的码，看本村的事。" />}
      {village && (
        <Loaded from={from}>
          {(one) => (
            <View className="village-page">
              <View className="village-name">{one.villageName}</View>
              {!elder && aloud && <ReadAloud text={aloud} />}
              <VillageView one={one} />
            </View>
          )}
        </Loaded>
      )}
    </Page>
  );
}

function VillageView({ one: { issues, results, explanations } }: { one: Village }) {
  const open = issues.filter(({ state }) => state === 'open');
  const rest = issues.filter(({ state }) => state !== 'open');
  const [latest, ...older] = results;
  return (
    <>
      {latest && (
        <View className="village-latest">
          <Button
            text={`看${latest.quarterWords}的评议结果${latest.number > 1 ? '（重评）' : ''}`}
            onTap={() => goTo('evaluation-results', { assembly: latest.assembly })}
          />
        </View>
      )}
      <Section title={`答应了，正在办（${open.length}）`}>
        {open.length === 0 && <View>没有正在办的事。</View>}
        {open.map((issue) => (
          <OnePromise key={issue.issue} issue={issue} />
        ))}
      </Section>
      {rest.length > 0 && (
        <Section title={`办过的（${rest.length}）`}>
          {rest.map((issue) => (
            <OnePromise key={issue.issue} issue={issue} />
          ))}
        </Section>
      )}
      {issues.some(({ kind }) => kind === 'commitment') && (
        <Section title="承诺上榜的依据">
          <Explain explanations={explanations} />
        </Section>
      )}
      {older.length > 0 && (
        <Section title="以前的评议结果" bare>
          <View className="cells">
            {older.map(({ assembly, quarterWords, day, number }) => (
              <Cell
                key={assembly}
                title={`${quarterWords}${number > 1 ? '（重评）' : ''}`}
                note={sayDay(day)}
                onTap={() => goTo('evaluation-results', { assembly })}
              />
            ))}
          </View>
        </Section>
      )}
    </>
  );
}

function readVillage({ villageName, issues }: Village): string {
  const open = issues.filter(({ state }) => state === 'open');
  const rest = issues.filter(({ state }) => state !== 'open');
  return (
    `${villageName}。答应了、正在办的事 ${open.length} 件。${readIssues(open)}` +
    `办过的 ${rest.length} 件。${readIssues(rest)}`
  );
}
