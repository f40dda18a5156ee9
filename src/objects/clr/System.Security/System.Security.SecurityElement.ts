import { replaceCharacters } from "../../../base/text/replaceCharacters.ts";
import { defineClr } from "../../types/defineClr.ts";

const escapes: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "&": "&amp;",
};

export default defineClr({
  statics: {
    Escape: (text: string | null) =>
      text === null ? null : replaceCharacters(text, /[<>"'&]/g, (character) => escapes[character]),
  },
});
