import type { Extent } from "../../diag/Extent.ts";
import type { ScriptBlock } from "./definitions.ts";

/** A script block without anything in it. */
export function emptyScriptBlock(extent: Extent): ScriptBlock {
  return {
    kind: "ScriptBlock",
    extent,
    usingStatements: [],
    attributes: [],
    paramBlock: null,
    dynamicParamBlock: null,
    beginBlock: null,
    processBlock: null,
    endBlock: null,
    cleanBlock: null,
    scriptRequirements: null,
  };
}
