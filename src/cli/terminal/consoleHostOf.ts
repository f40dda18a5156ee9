import { ConsoleHost } from "../../console/ConsoleHost.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import type { GlobalOptions } from "../options/GlobalOptions.ts";
import type { Program } from "../Program.ts";
import type { Shell } from "./Shell.ts";
import { standardError, standardOutput } from "./StandardOutput.ts";

/** With -NonInteractive the host itself refuses to ask. */
function refuse(): never {
  throw runtimeError("NonInteractive", []);
}

/** `answersItself`: a credential prompt is never the person's to answer. */
export function consoleHost(
  shell: Pick<Shell, "signIn">,
  options: Pick<GlobalOptions, "width" | "signIn">,
  nonInteractive: boolean,
  program: Program,
  answersItself = false,
): ConsoleHost {
  const keyboard = nonInteractive
    ? { ...program.keyboard, isTerminal: false, readLine: refuse, readSecret: refuse }
    : program.keyboard;
  return new ConsoleHost({
    output: standardOutput,
    consoleError: standardError,
    errors: program.errorsApart ? standardError : standardOutput,
    keyboard,
    width: () => options.width ?? program.columns() ?? 120,
    height: () => program.rows() ?? 50,
    colors: program.colors,
    isScreen: program.columns() !== null,
    asksForCredential: keyboard.isTerminal && options.signIn === null && !answersItself,
    refuses: nonInteractive ? refuse : undefined,
    signIn: () => (nonInteractive ? null : shell.signIn()),
  });
}
