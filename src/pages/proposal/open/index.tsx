import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { OpenForm } from './open-form';

/** Puts a proposal forward on a ground that the document names (`?cadre=`: about whom). */
export default function OpenProposalPage() {
  const { values } = useAddress();
  const { home } = useMyself();
  const division = home?.person?.division;
  const people = useAnswer('roster.people', division ? { division } : undefined);
  const form = useAnswer('proposal.form', {});
  return (
    <Page title="提出处置建议">
      <Loaded from={form}>
        {({ kinds }) =>
          kinds.length === 0 ? (
            <Empty text="本县执行的文件没有可以由人提出的处置情形。" />
          ) : (
            <Loaded from={people}>
              {(answer) => (
                <OpenForm
                  kinds={kinds}
                  // Nobody puts one forward about themselves.
                  people={answer.people.filter(
                    ({ person, village }) => village && person !== home?.person?.id,
                  )}
                  cadre={values.cadre ?? ''}
                />
              )}
            </Loaded>
          )
        }
      </Loaded>
    </Page>
  );
}
