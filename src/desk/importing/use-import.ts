import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportChoice, ImportPreview } from '../../contract/desk-files';
import { useDesk } from '../desk-context';
import { useRefusal } from '../use-refusal';

/** An import under way. */
export interface Importing {
  /** What the chosen file holds; undefined while none is chosen. */
  readonly preview: ImportPreview | undefined;
  readonly choose: () => void;
  readonly accept: (choices: readonly ImportChoice[]) => Promise<void>;
  readonly cancel: () => void;
  readonly isBusy: boolean;
}

/** Chooses a file, shows what it would do, and takes it in. */
export function useImport(): Importing {
  const { t } = useTranslation();
  const { bridge, library, toasts } = useDesk();
  const refusal = useRefusal();
  const [preview, setPreview] = useState<ImportPreview>();
  const [isBusy, setBusy] = useState(false);
  const choose = async () => {
    const answer = await bridge.call('desk:choose-import', undefined);
    if (refusal(answer) && answer.kind === 'done' && answer.value.kind === 'chosen') {
      setPreview(answer.value.value);
    }
  };
  const accept = async (choices: readonly ImportChoice[]) => {
    if (preview?.kind !== 'good') {
      return;
    }
    setBusy(true);
    const answer = await library.import({ previewId: preview.previewId, choices });
    setBusy(false);
    if (refusal(answer)) {
      const countOf = (take: ImportChoice['take']) =>
        choices.filter((choice) => choice.take === take).length;
      toasts.say({
        text: t('desk.importing.report', {
          added: countOf('add'),
          replaced: countOf('replace'),
          left: countOf('leave'),
        }),
      });
      setPreview(undefined);
    }
  };
  return {
    preview,
    choose: () => void choose(),
    accept,
    cancel: () => {
      setPreview(undefined);
    },
    isBusy,
  };
}
