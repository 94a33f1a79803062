'use strict';

/** Where the manifest of the sources says that the add-in's files are. */
const DEVELOPMENT = 'https://localhost:3000';

/** An https host, perhaps with a port and a path, and nothing after them. */
const FORM = /^https:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(\/[\w~-][\w.~-]*)*\/?$/i;

/**
 * Where the built add-in will be: `--env origin=…` of the build, or the development server. Without a
 * slash at the end. Refused in one sentence where it cannot be that.
 */
exports.readOrigin = (env = {}) => {
  const unknown = Object.keys(env).find((key) => key !== 'origin' && !key.startsWith('WEBPACK_'));
  if (unknown !== undefined)
    throw refusal(`--env ${unknown} is not known: the build knows --env origin=… only.`);
  const origin = 'origin' in env ? env.origin : DEVELOPMENT;
  if (typeof origin !== 'string' || !FORM.test(origin) || !URL.canParse(origin)) {
    throw refusal(
      `The origin ${JSON.stringify(origin ?? '')} cannot be used: give the https address of the folder that will hold the files, without a query or anything after it, such as https://example.org/upstream.`,
    );
  }
  return origin.replace(/\/$/, '');
};

/** The manifest's text for an origin. */
exports.placeAt = (manifest, origin) => manifest.replaceAll(DEVELOPMENT, origin);

/** An error that shows its sentence alone. */
function refusal(sentence) {
  const error = new Error(sentence);
  error.stack = sentence;
  return error;
}
