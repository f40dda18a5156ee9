import { serviceKey } from "../../base/ServiceKey.ts";

/**
 * Enters a prompt inside of a pipeline that waits: what is typed runs where the script stands; `exit`, or the end of input,
 * goes back to it.
 */
export const nestedPromptKey = serviceKey<() => void>("nested prompt");
