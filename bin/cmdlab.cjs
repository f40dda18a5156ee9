#!/usr/bin/env node
// Loads the program with the compiled code that the build kept beside it; V8 passes over what does not fit it any more.
"use strict";
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { Script } = require("node:vm");

const folder = path.join(__dirname, "..", "dist");
const filename = path.join(folder, "main.cjs");
globalThis.cmdlabLoader = __filename;
const script = new Script(require("node:module").wrap(readFileSync(filename, "latin1")), {
  filename,
  cachedData: kept(),
});
if (globalThis.cmdlabKeepCode) globalThis.cmdlabKeepCode(script);
script.runInThisContext()(module.exports, require, module, filename, folder);

function kept() {
  try {
    return readFileSync(path.join(folder, "main.cache"));
  } catch {
    return undefined;
  }
}
