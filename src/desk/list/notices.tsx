import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StorageNotice } from '../../contract/storage-notice';
import { newestOf } from '../../library/library-state';
import { routineNameOf } from '../../phrasing/routine-name';
import { useWords } from '../../phrasing/words';
import { useDeskData } from '../use-library';

/** What staff should know about the saved files, in plain words. */
export function Notices() {
  const { notices } = useDeskData();
  return notices.length === 0 ? null : (
    <ul className="notices">
      {notices.map((notice) => (
        <Notice key={JSON.stringify(notice)} notice={notice} />
      ))}
    </ul>
  );
}

function Notice({ notice }: { readonly notice: StorageNotice }) {
  const { t } = useTranslation();
  return (
    <li className="notice">
      <TriangleAlert aria-hidden="true" />
      <span>
        <strong>{t(`desk.list.notices.${notice.kind}.what`)}</strong>{' '}
        <NoticeDetail notice={notice} />
      </span>
    </li>
  );
}

/** Which file it is about, and what to do. */
function NoticeDetail({ notice }: { readonly notice: StorageNotice }) {
  const { t } = useTranslation();
  const words = useWords();
  const { library } = useDeskData();
  if (notice.kind === 'routine-left-out') {
    const version = newestOf(library, notice.routineId);
    const name =
      version === undefined ? notice.routineId : routineNameOf(words, version.routine.name);
    return t('desk.list.notices.routine-left-out.detail', { name });
  }
  return t(`desk.list.notices.${notice.kind}.detail`, {
    file: t(`desk.list.files.${notice.file}`),
    keptAs: notice.kind === 'bad-file-kept' ? notice.keptAs : '',
  });
}
