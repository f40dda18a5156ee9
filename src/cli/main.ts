import { engineThreadArgument } from "./engineThreadArgument.ts";
import { loadEngine } from "./loadEngine.ts";
import { placeToRun } from "./placeToRun.ts";

/**
 * The program. A script needs a deep stack and must be stoppable while it runs, so it runs in a thread of its own, while
 * this one keeps the terminal and the signals; what turns out to need neither ends here, because a thread costs as much as
 * all else.
 */
function main(): void {
  const argv = process.argv.slice(2);
  if (argv[0] === engineThreadArgument) {
    loadEngine(argv[1] === "test" ? "test" : "thread", "thread").engineThread();
    return;
  }
  const place = placeToRun(argv, process.env);
  if (place === "here") {
    process.exitCode = loadEngine("command").runHere(argv);
    return;
  }
  const isTests = place === "tests";
  let begin: (() => void) | null = null;
  const startThread = (): (() => void) => {
    const { startEngineThread } =
      require("./thread/startEngineThread.ts") as typeof import("./thread/startEngineThread.ts");
    begin ??= startEngineThread(argv);
    return begin;
  };
  const code =
    place === "thread"
      ? null
      : loadEngine(isTests ? "test" : "command").tryHere(argv, isTests ? "tests" : "script", startThread);
  // All is written: there is nothing to wait for, and nothing to take apart.
  if (code !== null) process.exit(code);
  startThread()();
}

main();
