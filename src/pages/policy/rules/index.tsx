import { View } from '@tarojs/components';
import { Explain } from '../../../components/explain';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { sayYears } from '../../../components/say-years';
import { Section } from '../../../components/section';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { ChoosePack } from './choose-pack';

/** Which document this county goes by, and what each clause of it decides. */
export default function RulesPage() {
  const { home } = useMyself();
  const asked = useAnswer('policy.show', {});
  return (
    <Page title="规则与依据">
      <Loaded from={asked} lines={8}>
        {({ title, document, explanations, calendarYears, packs, pack }) => (
          <View>
            <Section title={title}>{document}</Section>
            <Section title="各条规则">
              <Explain explanations={explanations} />
            </Section>
            <Section title="放假调休">
              {calendarYears.length > 0
                ? `已录入 ${sayYears(calendarYears)}的安排。`
                : '还没有录入放假调休安排。'}
            </Section>
            {home?.menu.includes('calendar') && (
              <ChoosePack packs={packs} current={pack} onChosen={asked.reload} />
            )}
          </View>
        )}
      </Loaded>
    </Page>
  );
}
