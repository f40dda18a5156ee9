import { engineThreadArgument } from "./engineThreadArgument.ts";
import { loadEngine } from "./loadEngine.ts";
import { runsHere } from "./runsHere.ts";

/**
 * The program. A script needs a deep stack and must be stoppable while it runs, so it runs in a thread of its own, while
 * this one keeps the terminal and the signals; what needs neither runs here, because a thread costs as much as all else.
 */
function main(): void {
  const argv = process.argv.slice(2);
  if (argv[0] === engineThreadArgument) loadEngine("thread").engineThread();
  else if (runsHere(argv)) process.exitCode = loadEngine("command").runHere(argv);
  else {
    const { startEngineThread } =
      require("./thread/startEngineThread.ts") as typeof import("./thread/startEngineThread.ts");
    startEngineThread(argv);
  }
}

main();
