import { say } from '../setup/say.mjs';
import { oldStills, oldStillsSentence } from './old-stills';

/* Says, at every build, when the stills no longer show what the figure does. */
const levels = await oldStills();
if (levels.length > 0) {
  say(oldStillsSentence(levels));
}
