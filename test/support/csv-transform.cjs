'use strict';

/** Gives jest what webpack's asset/source gives the build: a CSV file as its text. */
module.exports = {
  process: (text) => ({ code: `module.exports = { __esModule: true, default: ${JSON.stringify(text)} };` }),
};
