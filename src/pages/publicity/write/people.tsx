import { View } from '@tarojs/components';
import { useState } from 'react';
import { serverNow } from '../../../client/clock';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { Section } from '../../../components/section';
import { addDays, dayOf } from '../../../core/calendar/day';
import type { Shown } from '../../../core/publicity/story';
import { sayConsent } from '../consent-words';
import type { Draft } from './draft';
import { removePerson } from './draft';
import { PersonFields } from './person-fields';

interface Props {
  readonly draft: Draft;
  /** Who writes: the likely one to have heard it. */
  readonly writer: string;
  readonly wrong: (field: string) => string | undefined;
  readonly onChange: (draft: Draft) => void;
}

/** As long as an album is usually kept up; whoever agreed may say another day. */
const USUAL_DAYS = 365;

/** Who agreed to be shown: by what, heard by whom, until when. */
export function People({ draft, writer, wrong, onChange }: Props) {
  const [opened, open] = useState<number>();
  const { people } = draft;
  const fresh = (): Shown => ({
    ...{ name: '', pictures: [], way: 'spoken', takenBy: writer },
    until: addDays(dayOf(serverNow()), USUAL_DAYS),
  });
  const change = (at: number, person: Shown) =>
    onChange({ ...draft, people: people.map((one, i) => (i === at ? person : one)) });
  return (
    <Section
      title="同意出镜的人"
      note="照片里能认出来的人，都写上姓名、怎么同意的、同意到哪天，再到照片下面点选。"
    >
      {people.map((person, at) =>
        at === opened || wrong(`${at}`) ? (
          <View key={at} className="person">
            <PersonFields
              person={person}
              wrong={(field) => wrong(`${at}.${field}`)}
              onChange={(one) => change(at, one)}
            />
            <View className="buttons">
              <Button
                kind="secondary"
                text="写好了"
                label={`${person.name}写好了`}
                onTap={() => open(undefined)}
              />
              <Button
                kind="quiet"
                text="去掉这位"
                label={`去掉${person.name}`}
                onTap={() => {
                  onChange(removePerson(draft, at));
                  open(undefined);
                }}
              />
            </View>
          </View>
        ) : (
          <Cell
            key={at}
            icon="person"
            title={person.name || '（还没有写姓名）'}
            note={sayConsent(person)}
            label={`${person.name || '还没有写姓名的'}，修改`}
            onTap={() => open(at)}
          />
        ),
      )}
      <Button
        kind="quiet"
        icon="person"
        text="加一位同意出镜的人"
        onTap={() => {
          onChange({ ...draft, people: [...people, fresh()] });
          open(people.length);
        }}
      />
    </Section>
  );
}
