import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

export interface EndQuestionProps {
  readonly onAnswer: (answer: 'end' | 'resume') => void;
}

/** Asked before a run is ended: a slip of the hand must not cost the run. */
export function EndQuestion({ onAnswer }: EndQuestionProps) {
  const { t } = useTranslation();
  const keepGoing = () => {
    onAnswer('resume');
  };
  return (
    <Dialog title={t('wall.endQuestion')} role="alertdialog" onClose={keepGoing}>
      <div className="dialog-buttons">
        <Button look="main" autoFocus onPress={keepGoing}>
          {t('wall.keepGoing')}
        </Button>
        <Button
          look="stop"
          onPress={() => {
            onAnswer('end');
          }}
        >
          {t('wall.endForGood')}
        </Button>
      </div>
    </Dialog>
  );
}
