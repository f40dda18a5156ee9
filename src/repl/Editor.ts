import { EditorBase, type EditorFunction } from "./EditorBase.ts";
import type { EditorMode } from "./EditorMode.ts";
import { editorFunctions } from "./functions/editorFunctions.ts";
import { SuggestionList } from "./modes/SuggestionList.ts";
import { viFunctions } from "./vi/viFunctions.ts";

export type { EditorRequest, ReadInput } from "./EditorBase.ts";

/** The line editor with all its functions. */
export class Editor extends EditorBase {
  protected functionNamed(name: string): EditorFunction | undefined {
    return editorFunctions[name] ?? viFunctions[name];
  }

  protected viFunction(name: string): EditorFunction | undefined {
    return viFunctions[name];
  }

  protected suggestionList(): EditorMode {
    return new SuggestionList(this);
  }
}
