/**
 * zod as all schemas use it: without generated code. Left alone, zod tries to compile its parsers with `new Function`,
 * which the windows' content security policy forbids and reports.
 */
import { config } from 'zod'

config({ jitless: true })

export { z } from 'zod'
