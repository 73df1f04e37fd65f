import { liveOneShare } from './few-days.ts'

liveOneShare(1)
