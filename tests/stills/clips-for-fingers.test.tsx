import { readFileSync } from 'node:fs';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { FigureClip } from '../../src/stills/figure-clip';

/** Which rules of the style sheet set something in motion for a finger, as selectors. */
function movingForFingers(): readonly string[] {
  const style = document.createElement('style');
  style.textContent = readFileSync('src/stills/stills.css', 'utf8');
  document.head.append(style);
  const rules = [...(style.sheet?.cssRules ?? [])].flatMap((rule) =>
    rule instanceof CSSMediaRule && rule.conditionText.includes('hover: none')
      ? [...rule.cssRules]
      : [],
  );
  return rules.flatMap((rule) =>
    rule instanceof CSSStyleRule && rule.cssText.includes('animation:') ? [rule.selectorText] : [],
  );
}

afterEach(cleanup);

describe('a clip on a screen without a pointer', () => {
  const clip = <FigureClip exercise="dead-bug" level="standard" />;

  it('moves by itself where things are chosen, and nowhere else', () => {
    render(
      <>
        <ul data-plays-clips="">
          <li>{clip}</li>
        </ul>
        <button>{clip}</button>
      </>,
    );
    const [chosenFrom, elsewhere] = document.querySelectorAll('img');
    const rules = movingForFingers();
    expect(rules.some((rule) => chosenFrom?.matches(rule))).toBe(true);
    expect(rules.some((rule) => elsewhere?.matches(rule))).toBe(false);
  });
});
