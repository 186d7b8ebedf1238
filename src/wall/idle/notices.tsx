import { TriangleAlert } from 'lucide-react';
import type { StorageNotice } from '../../contract/storage-notice';
import { useWords } from '../../phrasing/words';

/** What staff should know about the saved files; it takes the place of the cards. */
export function Notices({ notices }: { readonly notices: readonly StorageNotice[] }) {
  const { wall } = useWords();
  const sentences = [...new Set(notices.map((notice) => wall.notices[notice.kind]))];
  return (
    <section className="notices" role="status">
      <TriangleAlert aria-hidden="true" />
      <div>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  );
}
