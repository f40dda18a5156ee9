import { serviceKey } from "../../base/ServiceKey.ts";
import type { CompletionAnswer } from "./CompletionAnswer.ts";

/** Completes inputs of the running session, for scripts that ask (TabExpansion2). */
export interface CompletionService {
  complete(input: string, cursor: number): CompletionAnswer | null;
}

export const completionServiceKey = serviceKey<CompletionService>("completion");
