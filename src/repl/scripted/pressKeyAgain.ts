import type { Session } from "../../session/Session.ts";
import type { HandlerCall } from "../LineAdviser.ts";
import { runKeyHandler } from "./runKeyHandler.ts";

/** Runs the script that a key is bound to for a key of a journal: what it does to the input was done then. */
export function pressKeyAgain(session: Session, call: Omit<HandlerCall, "history">, history: readonly string[]): void {
  runKeyHandler(
    session,
    { ...call, history },
    () => "",
    () => 0,
  );
}
