import { defineType } from "../../types/TypeDefinition.ts";

const escapes: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "&": "&amp;",
};

export default defineType({
  name: "System.Security.SecurityElement",
  statics: {
    "static string Escape(string str)": (text: string | null) =>
      text?.replace(/[<>"'&]/g, (character) => escapes[character]) ?? null,
  },
});
