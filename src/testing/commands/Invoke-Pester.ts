import { clockKey } from "../../base/Clock.ts";
import { defineCmdlet } from "../../command/prelude.ts";
import { decodeText, detectEncoding } from "../../objects/clr/detectEncoding.ts";
import { fileSystem } from "../../objects/model/FileSystem.ts";
import { toText } from "../../objects/ops/toText.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { ConsoleOutput, type Verbosity } from "../output/ConsoleOutput.ts";
import { discover, type TestSource } from "../run/discover.ts";
import { findTestFiles } from "../run/findTestFiles.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { ContainerRun } from "../run/runContainer.ts";
import { allTests } from "../tree/TestTree.ts";

export default defineCmdlet({
  name: "Invoke-Pester",
  module: "Pester",
  synopsis: "Runs tests.",
  parameters: {
    Path: { type: "string[]", position: 0 },
    Output: { type: "string", default: "Normal" },
    PassThru: "switch",
  },
  examples: [],
  source: "observed",
  steps(cmdlet, values) {
    return {
      end() {
        const engine = runningEngine();
        const scope = engine.currentScope;
        const clock = cmdlet.service(clockKey);
        const output = new ConsoleOutput(cmdlet.host, values.Output as Verbosity);
        const location = toText(cmdlet.state.getVariable("PWD")?.value);
        const sources = findTestFiles(values.Path ?? ["."], location, ".Tests.ps1").map(
          (file): TestSource => ({ file, text: textOf(file), block: null, data: [] }),
        );
        const start = clock.now();
        output.discoveryStarts(sources.length, pesterRun(engine).version === 6 ? "6.2.0" : "5.7.1");
        const containers = sources.map((source) => {
          const container = discover(engine, source, scope);
          if (container.errors.length > 0) output.discoveryFailed(container);
          return container;
        });
        const tests = containers.reduce((sum, { root }) => sum + allTests(root).length, 0);
        output.discoveryEnded(tests, clock.now() - start);
        for (const container of containers) {
          if (container.errors.length > 0) continue;
          output.containerStarts(container);
          new ContainerRun(engine, container, output).run(scope);
          output.containerEnded(container);
        }
        output.runEnded(containers, clock.now() - start);
      },
    };
  },
});

function textOf(file: string): string {
  const bytes = fileSystem().readBytes(file);
  return decodeText(bytes, detectEncoding(bytes));
}
