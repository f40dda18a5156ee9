import type { EditorFunction } from "../EditorBase.ts";

export type { EditorFunction };
export type EditorFunctions = Readonly<Record<string, EditorFunction>>;
