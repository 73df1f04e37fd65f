/** Every exercise file, one line each: `shared/` cannot read a folder. A test compares this list with the folder. */
import chinToChest from './chin-to-chest.json' with { type: 'json' }
import growTall from './grow-tall.json' with { type: 'json' }
import neckSideTilt from './neck-side-tilt.json' with { type: 'json' }
import neckTurn from './neck-turn.json' with { type: 'json' }
import shoulderShrug from './shoulder-shrug.json' with { type: 'json' }

export const files: readonly unknown[] = [chinToChest, growTall, neckSideTilt, neckTurn, shoulderShrug]
