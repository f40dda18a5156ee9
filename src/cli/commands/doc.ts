import type { Command } from "./Command.ts";
export const doc: Command = { help: { usage: ["doc"], summary: "", options: [], takesGlobals: true, details: "" }, run: () => 0 };
