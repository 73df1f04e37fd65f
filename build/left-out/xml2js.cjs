/**
 * Stands in for xml2js in the built application. dbus-native reads with it what a service says of itself; whoever calls
 * a method by its name and signature, as it is done here, never asks for that.
 */
module.exports = {
  Parser() {
    throw new Error('Services are called by name here; what they say of themselves is not read.')
  },
}
