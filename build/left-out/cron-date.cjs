/** The one use that node-schedule makes of cron-parser's date, and of the time zones behind it: a job at a date. */
module.exports = class CronDate extends Date {
  /** @returns {Date} */
  toDate() {
    return new Date(this)
  }
}
