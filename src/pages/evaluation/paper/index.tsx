import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { PaperEntry } from './paper-entry';

/** Typing one party’s paper ballots (`?code=&party=`), by two people one after the other. */
export default function PaperPage() {
  const { code = '', party = '' } = useAddress().values;
  const { home } = useMyself();
  const from = useAnswer('evaluation.scan', code ? { code } : undefined);
  return (
    <Page title="录入纸票" office>
      <Loaded from={from} lines={6}>
        {(scanned) => {
          const form = scanned.forms.find((each) => each.party === party);
          if (!form) return <Empty text="评议开始以后，换了纸票的一方才有纸票要录。" />;
          const person = home?.person?.id ?? '';
          return <PaperEntry key={`${party} ${person}`} {...{ scanned, form, person }} />;
        }}
      </Loaded>
    </Page>
  );
}
