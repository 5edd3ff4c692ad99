import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { Certificate } from './certificate';

/** One certificate (`?round=`, `?entry=`), A4 across; on a phone the same to look at and save as a picture. */
export default function CertificatePage() {
  const { round = '', entry = '' } = useAddress().values;
  const from = useAnswer('awards.read', round ? { round } : undefined);
  return (
    <Page title="证书" office>
      <Loaded from={from}>
        {(one) => {
          const found = one.entries.find((each) => String(each.entry) === entry);
          return found && one.announced ? (
            <Certificate list={one} entry={found} />
          ) : (
            <Empty text="这份证书不在了：还没有公布，或表扬已经撤销。" />
          );
        }}
      </Loaded>
    </Page>
  );
}
