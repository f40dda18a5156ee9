import { readFileSync } from "node:fs";
import { expect } from "chai";
import { sourceFiles } from "./sourceImports.ts";

/**
 * Variables of modules, which all sessions of a process share. What belongs to a session is a `Surrounding`; what is the same for
 * all and made when first asked for is made with `once`. These are left, and only counters and caches that no script sees, or the
 * host's own:
 */
const meant: Readonly<Record<string, string>> = {
  "src/base/budget.ts": "work that was done since somebody was asked; whoever runs next is asked a little sooner",
  "src/base/crypto/chosenCrypto.ts": "said once by the host",
  "src/base/dataFile.ts": "said once by the host",
  "src/base/stackOverflow.ts": "counts events of the thread's one stack",
  "src/cli/terminal/StandardOutput.ts": "the process has one standard output",
  "src/objects/members/memberLookup.ts": "a cache that holds for one generation of type data",
  "src/objects/ops/split.ts": "the last answer of a question about a text",
  "src/objects/text/regex/CompiledRegex.ts": "the last answer of a question about a text",
  "src/objects/types/typeData/TypeTable.ts": "a number that is never given twice; it is only compared",
  "src/objects/values/ScriptObject.ts": "a number that is never given twice; it is only compared",
  "src/runtime/scope/Scope.ts":
    "a number that only says that call sites look anew, and whether any session needs a slower look",
  "src/testing/assembly/ownAssembly.ts":
    "said by the runner, and the same for all: its own results know the assembly's types",
  "src/web/page/organizationPanel.ts": "a page has one panel",
  "src/web/worker.ts": "a worker has one shell",
  "src/world/tenant/connectionChanges.ts": "a number that only says that a gate asks anew",
};

describe("variables of modules", () => {
  it("are those that are meant", () => {
    const found = [...sourceFiles("src"), ...sourceFiles("cmdlets")].filter((file) =>
      /^(?:export )?let /m.test(readFileSync(file, "utf8")),
    );
    expect(found.sort()).to.deep.equal(Object.keys(meant).sort());
  });
});
