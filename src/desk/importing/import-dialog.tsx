import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportChoice, ImportPreview, ImportedRoutine } from '../../contract/desk-files';
import { Button } from '../../ui/desk/button';
import { Dialog } from '../../ui/desk/dialog';
import { FaultList } from './fault-list';
import { ImportTable } from './import-table';
import type { Importing } from './use-import';
import './importing.css';

/** What a chosen file would do, before it does anything; nothing while none is chosen. */
export function ImportDialog({ importing }: { readonly importing: Importing }) {
  const { preview } = importing;
  if (preview === undefined) {
    return null;
  }
  return preview.kind === 'faulty' ? (
    <FaultyFile preview={preview} onClose={importing.cancel} />
  ) : (
    <GoodFile preview={preview} importing={importing} />
  );
}

interface FaultyFileProps {
  readonly preview: Extract<ImportPreview, { readonly kind: 'faulty' }>;
  readonly onClose: () => void;
}

function FaultyFile({ preview, onClose }: FaultyFileProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      size="wide"
      title={t('desk.importing.faultyTitle', { fileName: preview.fileName })}
      closeLabel={t('desk.common.close')}
      onClose={onClose}
      buttons={
        <Button look="main" onPress={onClose}>
          {t('desk.common.close')}
        </Button>
      }
    >
      <p>{t('desk.importing.faultyWhat')}</p>
      <FaultList faults={preview.faults} />
    </Dialog>
  );
}

interface GoodFileProps {
  readonly preview: Extract<ImportPreview, { readonly kind: 'good' }>;
  readonly importing: Importing;
}

function GoodFile({ preview, importing }: GoodFileProps) {
  const { t } = useTranslation();
  const { routines, fileName } = preview;
  const [takes, setTakes] = useState<readonly ImportChoice['take'][]>(() =>
    routines.map(usualTake),
  );
  const taken = takes.filter((take) => take !== 'leave').length;
  return (
    <Dialog
      size="wide"
      title={t('desk.importing.title', { fileName })}
      closeLabel={t('desk.common.cancel')}
      onClose={importing.cancel}
      buttons={
        <>
          <Button onPress={importing.cancel}>{t('desk.common.cancel')}</Button>
          <Button
            look="main"
            isDisabled={taken === 0 || importing.isBusy}
            onPress={() => void importing.accept(takes.map((take, index) => ({ index, take })))}
          >
            {t('desk.importing.accept', { count: taken })}
          </Button>
        </>
      }
    >
      <p>{t('desk.importing.what')}</p>
      <ImportTable
        routines={routines}
        takes={takes}
        onTake={(at, take) => {
          setTakes(takes.map((before, index) => (index === at ? take : before)));
        }}
      />
    </Dialog>
  );
}

/** New ones come in; those that are here stay as they are unless staff say otherwise. */
function usualTake({ compared }: ImportedRoutine): ImportChoice['take'] {
  return compared === 'new' ? 'add' : 'leave';
}
