import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { ErrorCategoryName } from "../../../src/diag/ErrorCategoryName.ts";
import { WorldError } from "../../../src/world/WorldError.ts";

/** Runs what a cmdlet does to faults; what the organisation refuses ends it. */
export function withFaultErrors(cmdlet: CmdletContext, action: () => void): () => void {
  return () => {
    try {
      action();
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      throw cmdlet.terminate({
        id: error.errorId ?? error.id,
        message: error.message,
        category: error.category as ErrorCategoryName,
        exception: `System.${error.exception}`,
      });
    }
  };
}
