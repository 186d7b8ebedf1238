import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { findStep } from '../../circuit/edit/steps';
import type { Problem } from '../../circuit/routine-problem';
import { problemText } from '../../phrasing/problem-text';
import { levelNameOf, useWords } from '../../phrasing/words';
import { Button } from '../../ui/desk/button';
import { useEditing } from './editing';
import { goToProblem } from './go-to-problem';

/** Everything that has to be put right; each line leads to its field. */
export function ProblemList() {
  const { t } = useTranslation();
  const { problems, choose } = useEditing();
  if (problems.length === 0) {
    return null;
  }
  return (
    <section className="problems" role="status">
      <h2 className="problems-title">
        <TriangleAlert aria-hidden="true" />
        {t('desk.editor.problems.title', { count: problems.length })}
      </h2>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>
            <Button
              look="quiet"
              onPress={() => {
                if (problem.stepId !== undefined) {
                  choose(problem.stepId);
                }
                goToProblem(problem);
              }}
            >
              <ProblemWords problem={problem} />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ProblemWords({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation();
  const words = useWords();
  const { routine } = useEditing();
  const placed = findStep(routine, problem.stepId ?? '');
  const text = problemText(t, problem);
  if (placed === undefined) {
    return text;
  }
  const { step, at } = placed;
  const name = levelNameOf(words, step);
  return t('desk.editor.problems.inStep', { number: at + 1, name, problem: text });
}
