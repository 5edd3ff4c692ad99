import { View } from '@tarojs/components';
import { serverNow } from '../../../client/clock';
import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { dayOf } from '../../../core/calendar/day';
import { EnterForm } from './enter-form';

/** Puts another’s day on record: from a signed paper, or by an officer’s word. */
export default function EnterPage() {
  const { values } = useAddress();
  const { home, problem, reload } = useMyself();
  const division = home?.person?.division;
  const today = dayOf(serverNow());
  const day = values.day || today;
  const asked = useAnswer('attendance.today', division ? { division, day } : undefined);
  const from = division ? asked : { answer: undefined, problem, reload: () => void reload() };
  return (
    <Page title="代为登记">
      <View className="field">
        没带手机、手机坏了、纸上签到的，在这里登记，同样有效。谁登记的会一直写在旁边。
      </View>
      {home && !division ? (
        <Empty text="您的授权里没有可以登记的乡镇或村。" />
      ) : (
        <Loaded from={from}>
          {({ rows }) => (
            <EnterForm
              // For oneself there is 报到.
              people={rows.filter(({ cadre }) => cadre !== home?.person?.id)}
              today={today}
              start={{ cadre: values.cadre ?? '', day }}
            />
          )}
        </Loaded>
      )}
    </Page>
  );
}
