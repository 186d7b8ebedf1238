import { useTranslation } from 'react-i18next';
import type { FileFault } from '../../contract/desk-files';
import { problemText } from '../../phrasing/problem-text';

/** More than this nobody reads; the first ones are mended first anyway. */
const mostShown = 50;

/** What is wrong with a file: what, where in it, and what to do. */
export function FaultList({ faults }: { readonly faults: readonly FileFault[] }) {
  const { t } = useTranslation();
  const more = faults.length - mostShown;
  return (
    <>
      <table className="import-table">
        <thead>
          <tr>
            <th scope="col">{t('desk.importing.columns.line')}</th>
            <th scope="col">{t('desk.importing.columns.where')}</th>
            <th scope="col">{t('desk.importing.columns.fault')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.slice(0, mostShown).map((fault) => (
            <FaultRow key={JSON.stringify(fault)} fault={fault} />
          ))}
        </tbody>
      </table>
      {more > 0 && <p>{t('desk.importing.moreFaults', { count: more })}</p>}
    </>
  );
}

function FaultRow({ fault }: { readonly fault: FileFault }) {
  const { t } = useTranslation();
  const { kind, field, line, routine, problem } = fault;
  return (
    <tr>
      <td className="fault-line">{line}</td>
      <td>
        {routine !== undefined && <strong>{routine}</strong>}
        {field !== undefined && <code className="fault-field">{field}</code>}
      </td>
      <td>
        {t(`desk.importing.faults.${kind}.what`)} {problem !== undefined && problemText(t, problem)}{' '}
        <span className="fault-advice">{t(`desk.importing.faults.${kind}.advice`)}</span>
      </td>
    </tr>
  );
}
