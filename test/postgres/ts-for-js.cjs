// jest maps our imports of "./x.js" to x.ts in tests, but not in what its globalSetup loads.
const Module = require('node:module');

const resolve = Module._resolveFilename;
Module._resolveFilename = (request, parent, ...rest) => {
  const ours = parent?.filename?.endsWith('.ts');
  return resolve(ours ? request.replace(/^(\..*)\.js$/, '$1') : request, parent, ...rest);
};
