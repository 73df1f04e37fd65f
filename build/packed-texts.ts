import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { isPacked, servedTypes } from '../shared/served-files.ts'

/** Packs the pages, scripts and styles below `folder`: the application reads them so. */
export function packTexts(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    if (!isPacked(servedTypes[extname(file)] ?? '')) continue
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)))
    rmSync(file)
  }
}

/** A file of the built windows as it was before it was packed, named as it was then. Throws where there is none. */
export function readServed(file: string): Buffer {
  return isPacked(servedTypes[extname(file)] ?? '')
    ? brotliDecompressSync(readFileSync(`${file}.br`))
    : readFileSync(file)
}
