/** Prints which pictures of different exercises are most alike: `node tests/bench/figure-likeness.ts [how many]`. */
import process from 'node:process'
import { exercises } from '../../shared/exercises/all.ts'
import { alike } from '../shared/figure/likeness.ts'

for (const { a, b, far } of alike(exercises, 'left').slice(0, Number(process.argv[2] ?? 25)))
  console.log(`${far.toFixed(1).padStart(6)}  ${a}  |  ${b}`)
