/** Every routine file. Written by `npm run content -- --index`; not to be edited. Only the application imports this. */

import microChinToChest from './micro-chin-to-chest.json' with { type: 'json' }
import microChinTuck from './micro-chin-tuck.json' with { type: 'json' }
import microFarGaze from './micro-far-gaze.json' with { type: 'json' }
import microGrowTall from './micro-grow-tall.json' with { type: 'json' }
import microOverhead from './micro-overhead.json' with { type: 'json' }
import microRoll from './micro-roll.json' with { type: 'json' }
import microShrug from './micro-shrug.json' with { type: 'json' }
import microSqueeze from './micro-squeeze.json' with { type: 'json' }
import microStand from './micro-stand.json' with { type: 'json' }
import microTiltPair from './micro-tilt-pair.json' with { type: 'json' }
import microTurnPair from './micro-turn-pair.json' with { type: 'json' }
import microWrists from './micro-wrists.json' with { type: 'json' }
import quietReset60 from './quiet-reset-60.json' with { type: 'json' }
import shoulderRelease60 from './shoulder-release-60.json' with { type: 'json' }
import spineCare480 from './spine-care-480.json' with { type: 'json' }
import spineStrength420 from './spine-strength-420.json' with { type: 'json' }
import standingReset300 from './standing-reset-300.json' with { type: 'json' }
import twoMinuteNeck from './two-minute-neck.json' with { type: 'json' }
import upperBody180 from './upper-body-180.json' with { type: 'json' }

/** What each routine file holds, by its name and as yet unchecked. */
export const files: Readonly<Record<string, unknown>> = {
  'micro-chin-to-chest.json': microChinToChest,
  'micro-chin-tuck.json': microChinTuck,
  'micro-far-gaze.json': microFarGaze,
  'micro-grow-tall.json': microGrowTall,
  'micro-overhead.json': microOverhead,
  'micro-roll.json': microRoll,
  'micro-shrug.json': microShrug,
  'micro-squeeze.json': microSqueeze,
  'micro-stand.json': microStand,
  'micro-tilt-pair.json': microTiltPair,
  'micro-turn-pair.json': microTurnPair,
  'micro-wrists.json': microWrists,
  'quiet-reset-60.json': quietReset60,
  'shoulder-release-60.json': shoulderRelease60,
  'spine-care-480.json': spineCare480,
  'spine-strength-420.json': spineStrength420,
  'standing-reset-300.json': standingReset300,
  'two-minute-neck.json': twoMinuteNeck,
  'upper-body-180.json': upperBody180,
}
