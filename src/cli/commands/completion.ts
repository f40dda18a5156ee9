import type { CompletedCommand } from "../completion/completionTable.ts";
import type { CommandName } from "../options/CommandLine.ts";
import { UsageError } from "../options/UsageError.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import type { Command } from "./Command.ts";

const shells: Readonly<Record<string, () => (table: readonly CompletedCommand[]) => string>> = {
  bash: () =>
    (require("../completion/bashCompletion.ts") as typeof import("../completion/bashCompletion.ts")).bashCompletion,
  zsh: () =>
    (require("../completion/zshCompletion.ts") as typeof import("../completion/zshCompletion.ts")).zshCompletion,
  fish: () =>
    (require("../completion/fishCompletion.ts") as typeof import("../completion/fishCompletion.ts")).fishCompletion,
  powershell: () =>
    (require("../completion/powerShellCompletion.ts") as typeof import("../completion/powerShellCompletion.ts"))
      .powerShellCompletion,
};

/** cmdlab completion SHELL; `commandNamed` gives the commands whose help the scripts are made from. */
export const completion = (commandNamed: (name: CommandName) => Command | null): Command => ({
  help: {
    usage: Object.keys(shells).map((shell) => `completion ${shell}`),
    summary: "Prints a script that completes the command line of cmdlab in a shell of this computer.",
    options: [],
    takesGlobals: false,
    details: `
bash        source <(cmdlab completion bash)                       in ~/.bashrc
zsh         source <(cmdlab completion zsh)                        in ~/.zshrc, behind compinit
fish        cmdlab completion fish > ~/.config/fish/completions/cmdlab.fish
powershell  cmdlab completion powershell | Out-String | Invoke-Expression      in $PROFILE

The script knows commands, options and their values; it does not start cmdlab.`,
  },
  run({ words }) {
    const known = Object.keys(shells).join(", ");
    const [word] = words;
    if (word === undefined || words.length > 1) throw new UsageError(`'cmdlab completion' takes one shell: ${known}.`);
    const shell = word.toLowerCase() === "pwsh" ? "powershell" : word.toLowerCase();
    if (!Object.hasOwn(shells, shell)) throw new UsageError(`'cmdlab completion' knows ${known}, not '${word}'.`);
    const { completionTable } =
      require("../completion/completionTable.ts") as typeof import("../completion/completionTable.ts");
    standardOutput.write(shells[shell]()(completionTable(commandNamed)));
    return 0;
  },
});
