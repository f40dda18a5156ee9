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
    Escape: (text: string | null) => text?.replace(/[<>"'&]/g, (character) => escapes[character]) ?? null,
  },
});
