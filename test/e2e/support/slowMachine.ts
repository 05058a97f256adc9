// Loaded before every end-to-end test file: time enough for a busy machine with two slow cores, and a second try where a
// test fails. What failed is printed before it is tried again, so that it can be looked into.
jest.setTimeout(180_000);
jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
