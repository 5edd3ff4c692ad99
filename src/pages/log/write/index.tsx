import { serverNow } from '../../../client/clock';
import { useDraft } from '../../../client/use-draft';
import { Button } from '../../../components/button';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useMyself } from '../../../components/use-home';
import { dayOf } from '../../../core/calendar/day';
import { emptyDraft } from '../log-fields';
import { AmendLog } from './amend-log';
import { WriteLog } from './write-log';

/** One entry: a new one (?day=, today unless it says), or with ?entry= one to be changed. */
export default function WriteLogPage() {
  const { values } = useAddress();
  const { home, problem, reload } = useMyself();
  const day = values.day ?? dayOf(serverNow());
  return (
    <Page title={values.entry ? '改日志' : '写日志'}>
      <Loaded from={{ answer: home, problem, reload: () => void reload() }}>
        {({ person, menu }) => {
          if (!person || !menu.includes('log')) return <NobodyPosted />;
          if (values.entry) return <AmendLog cadre={person.id} entry={values.entry} />;
          return <Kept cadre={person.id} day={day} asked={values.day} />;
        }}
      </Loaded>
    </Page>
  );
}

/** What was typed outlives the page; a day named by the address goes before the one kept. */
function Kept({ cadre, day, asked }: { cadre: string; day: string; asked?: string | undefined }) {
  const { draft, setDraft, change, forget } = useDraft(`log.${cadre}`, { ...emptyDraft, day });
  return (
    <WriteLog
      cadre={cadre}
      draft={asked && draft.day !== asked && !draft.text ? { ...draft, day: asked } : draft}
      setDraft={setDraft}
      change={change}
      forget={forget}
    />
  );
}

function NobodyPosted() {
  return (
    <Empty text="您没有派驻在村，没有要写的日志。派驻信息不对，请乡镇核对名册。">
      <Button kind="secondary" text="回首页" onTap={() => goTo('home')} />
    </Empty>
  );
}
