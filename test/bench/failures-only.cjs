'use strict';

/** Says nothing but why a group could not be measured. */
module.exports = class FailuresOnly {
  onTestResult(_, { failureMessage }) {
    if (failureMessage) process.stderr.write(failureMessage);
  }
};
