/**
 * Stands in for cron-parser in the built application. node-schedule is asked to ring at dates only; it first tries each
 * of them as a cron expression, is told that it is none, and then wraps it in the `CronDate` of `cron-date.cjs`.
 */
export function parseExpression(): never {
  throw new TypeError('Only dates are scheduled; cron expressions were left out of the build.')
}
