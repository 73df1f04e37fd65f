/**
 * Looks through the exercises, routines and all other content, and prints what there is.
 *
 *     npm run content                   tables, and what is wrong; fails if anything is
 *     npm run content -- --index        first writes the lists of exercises and routines anew
 *     npm run content -- --schemas DIR  also writes the schemas as JSON Schema, for editors
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { checkContent } from '../shared/content/check.ts'
import type { Problem } from '../shared/content/content.ts'
import { exerciseTable, seedTable } from '../shared/content/overview.ts'
import { readContent } from '../shared/content/read.ts'
import { indexedRooms, indexPath, readFiles, sharedFolder, wantedIndex } from './content/files.ts'
import { jsonSchemas } from './content/schemas.ts'
import { textTable } from './content/text-table.ts'

const { values } = parseArgs({ options: { index: { type: 'boolean', default: false }, schemas: { type: 'string' } } })
const rooms = Object.keys(indexedRooms) as (keyof typeof indexedRooms)[]

if (values.index) for (const room of rooms) writeFileSync(`${sharedFolder}${indexPath(room)}`, wantedIndex(room))
if (values.schemas !== undefined) {
  mkdirSync(values.schemas, { recursive: true })
  for (const { name, text } of jsonSchemas()) writeFileSync(join(values.schemas, name), text)
  console.log(`${jsonSchemas().length} schemas are in ${values.schemas}.\n`)
}

const { files, problems: unreadable } = readFiles()
const { content } = readContent(files)
console.log(textTable(exerciseTable(content)))
console.log(`\n${textTable(seedTable(content))}`)
console.log('\nIn brackets: off until a person turns it on.')

const stale = rooms
  .filter((room) => readFileSync(`${sharedFolder}${indexPath(room)}`, 'utf8') !== wantedIndex(room))
  .map((room): Problem => {
    return {
      file: indexPath(room),
      field: '',
      sentence: 'It does not list the files there are; write it with --index.',
    }
  })
const problems = [...unreadable, ...stale, ...checkContent(files)]
const { exercises, routines, conditions, sources, seedExercises } = content
console.log(
  `\n${exercises.length} exercises, ${routines.length} routines, ${conditions.length} opt-outs, ` +
    `${sources.length} sources, ${seedExercises.length} rows of the seed articles.`,
)
for (const { file, field, sentence } of problems)
  console.error(`shared/${[file, field].filter(Boolean).join(' ')}: ${sentence}`)
console.log(problems.length === 0 ? 'Nothing is wrong with them.' : `${problems.length} things are wrong with them.`)
process.exitCode = problems.length === 0 ? 0 : 1
