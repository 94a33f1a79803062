import { useState } from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import { signedNow } from '../app/modeller/signed-now';
import { COVER_TEXT } from '../strings/front-sheets';
import { SIGN_OFF_TEXT as TEXT } from '../strings/sign-off';
import { ChoiceField } from './choice-field';
import { useLook } from './look';
import { useModeller, usePane } from './pane-context';

const STATUSES = COVER_TEXT.statuses.map((status) => ({ key: status, label: status }));

/** Who has signed the workbook, and a form to sign it as it is run now. */
export function SignOffSection() {
  const look = useLook();
  const { modeller } = usePane();
  const isBusy = useModeller((state) => state.busy !== undefined);
  const kept = useModeller((state) => state.kept);
  const [status, setStatus] = useState<string>(COVER_TEXT.statuses[1]);
  const [by, setBy] = useState('');
  const [when, setWhen] = useState(() => new Date().toISOString().slice(0, 10));
  const [asked, setAsked] = useState(false);
  const signed = signedNow(kept);
  const noName = by.trim() === '';
  const noDate = when === '';
  const sign = (): void => {
    setAsked(true);
    if (!noName && !noDate) void modeller.signOff({ status, by: by.trim(), when });
  };
  return (
    <section className={look.section} aria-label={TEXT.heading}>
      <h3 className={look.heading}>{TEXT.heading}</h3>
      <p className={look.small}>{TEXT.hint}</p>
      <p className={look.text} role="status">
        {signed ? TEXT.now(signed.status, signed.by, signed.when) : TEXT.none}
      </p>
      <ChoiceField label={TEXT.status} value={status} choices={STATUSES} onChange={setStatus} />
      <Field label={TEXT.by} required {...(asked && noName && { validationMessage: TEXT.noName })}>
        <Input value={by} maxLength={80} onChange={(_event, data) => setBy(data.value)} />
      </Field>
      <Field label={TEXT.when} required {...(asked && noDate && { validationMessage: TEXT.noDate })}>
        <Input type="date" value={when} onChange={(_event, data) => setWhen(data.value)} />
      </Field>
      <div>
        <Button disabledFocusable={isBusy} onClick={sign}>
          {TEXT.sign}
        </Button>
      </div>
    </section>
  );
}
