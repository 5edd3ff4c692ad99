import { Choice } from '../../components/choice';
import { Field } from '../../components/field';
import { PhotosField } from '../../components/photos-field';
import type { Input } from '../../contract/contract';
import type { LogForm } from './use-log-form';
import type { Visit } from './visit-fields';
import { VisitFields, visitFields } from './visit-fields';

/** What one writes. */
export interface Draft {
  readonly kind?: Input<'log.write'>['kind'];
  readonly text: string;
  readonly photos: readonly string[];
  readonly visits: readonly Visit[];
}

export const emptyDraft: Draft = { text: '', photos: [], visits: [] };

interface Props {
  readonly draft: Draft;
  readonly form: Pick<LogForm, 'kinds' | 'mostPhotos'>;
  readonly wrong: (field: string) => string | undefined;
  readonly onChange: (some: Partial<Draft>) => void;
}

/** The fields that can say themselves what is wrong with them. */
export function fieldsOf({ visits }: Draft): string[] {
  return ['kind', 'text', 'photos', ...visitFields(visits.length)];
}

/** What still has to be there before it can be sent; nothing where it is enough. */
export function whyNot({ kind, text, visits }: Draft, kinds: LogForm['kinds']): string | undefined {
  if (kinds.length > 0 && !kind) return '选好工作类别就能提交';
  if (visits.some((visit) => !visit.household.trim() || !visit.outcome.trim())) {
    return '写好每一户的户主和情况就能提交';
  }
  if (!text.trim() && visits.length === 0) return '写一句做了什么，或记一户走访，就能提交';
  return undefined;
}

/** As the server takes it. */
export function contentOf(draft: Draft) {
  const { kind, text, photos, visits } = draft;
  return { ...(kind ? { kind } : {}), text, photos: [...photos], visits: [...visits] };
}

export function LogFields({ draft, form, wrong, onChange }: Props) {
  return (
    <>
      {form.kinds.length > 0 && (
        <Choice
          label="哪一类工作"
          options={form.kinds.map(({ kind, text }) => ({ value: kind, text }))}
          value={draft.kind}
          error={wrong('kind')}
          onChange={(kind) => onChange({ kind })}
        />
      )}
      <Field
        label="做了什么"
        value={draft.text}
        rows={4}
        max={2000}
        placeholder="例如：和村干部一起修通了二组的水管"
        error={wrong('text')}
        onChange={(text) => onChange({ text })}
      />
      <VisitFields
        visits={draft.visits}
        wrong={wrong}
        onChange={(visits) => onChange({ visits })}
      />
      <PhotosField
        whenLost="日志照样可以写，照片有信号时再加。"
        photos={draft.photos}
        most={form.mostPhotos}
        error={wrong('photos')}
        onChange={(photos) => onChange({ photos })}
      />
    </>
  );
}
