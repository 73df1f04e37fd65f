import { conditions, regions, type Region } from '../../exercises/vocabulary.ts'
import { suitability } from '../../safety/opt-outs.ts'
import { places, type Check, type Content, type Problem } from '../content.ts'

/** The tables of the rotation and of the opt-outs are whole: whatever is left out, something can stand in. */
export const tables: Check = (content) => [...rotationTables(content), ...conditionTable(content)]

function rotationTables({ rotation, routines, exercises }: Content): readonly Problem[] {
  if (rotation === null) return []
  const problem = (field: string, sentence: string) => ({ file: places.rotation, field, sentence })
  const { microPool, mainPool, regionTargets, fallbacks, elastic } = rotation
  const sum = Object.values(regionTargets).reduce((all, share) => all + share, 0)
  const routine = (id: string) => routines.find((known) => known.id === id)
  const counted = (region: Region) => (region === 'chest' ? 'shoulders' : region)
  return [
    ...(Math.abs(sum - 1) < 1e-9 ? [] : [problem('regionTargets', `The shares are ${sum} together; they must be 1.`)]),
    ...microPool.flatMap((id) => {
      const micro = routine(id)
      if (micro === undefined) return []
      if (micro.kind !== 'micro') return [problem('microPool', `"${id}" is no micro-break.`)]
      if (micro.region !== undefined && counted(micro.region) in regionTargets) return []
      return [problem('microPool', `"${id}" is for no region that has a share.`)]
    }),
    ...mainPool
      .filter((id) => routine(id)?.kind === 'micro')
      .map((id) => problem('mainPool', `"${id}" is a micro-break.`)),
    ...regions.flatMap((region) => {
      const standIns = exercises.filter(({ id }) => fallbacks[region].includes(id))
      return standIns.some((exercise) => suitability(exercise, conditions) !== 'hidden')
        ? []
        : [problem(`fallbacks.${region}`, 'Nothing can stand in for somebody who leaves out everything.')]
    }),
    ...Object.entries(elastic).flatMap(([id, phase]) => {
      const exercise = exercises.find((known) => known.id === id)
      if (exercise === undefined || phase === 'repeat cycles' || exercise.phases.some(({ name }) => name === phase))
        return []
      return [problem(`elastic.${id}`, `It has no phase "${phase}".`)]
    }),
  ]
}

/** Each condition has its words, in the order in which it is known, and hides or eases something. */
function conditionTable({ conditions: rows, exercises }: Content): readonly Problem[] {
  const file = places.conditions
  const missing = conditions.filter((id) => !rows.some((row) => row.id === id))
  const idle = rows.filter(({ id }) => !exercises.some((exercise) => suitability(exercise, [id]) !== 'suits'))
  return [
    ...missing.map((id) => ({ file, field: '', sentence: `"${id}" has no words.` })),
    ...idle.map(({ id }) => ({ file, field: id, sentence: `"${id}" hides and eases nothing.` })),
  ]
}
