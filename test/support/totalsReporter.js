// One plain closing line that any CI can read, beside jest's own summary.
module.exports = class TotalsReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    console.log(`Tests: ${results.numPassedTests} passed, ${failed} failed`);
  }
};
