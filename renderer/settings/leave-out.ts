import type { Settings } from '../../shared/settings/settings.ts'

type LeaveOut = Settings['leaveOut']

/** What the parts of this page work with. */
export interface LeaveOutProps {
  readonly leaveOut: LeaveOut
  /** Changes some of it, made from what is there when its turn comes. */
  readonly change: (edit: (before: LeaveOut) => Partial<LeaveOut>) => void
}
